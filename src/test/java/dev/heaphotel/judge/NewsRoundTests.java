package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.database.TestDatabase;
import dev.heaphotel.unit.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What a runner tells arrives at a server with pages: all of it, in order, each once. */
class NewsRoundTests {

    private static final UUID TICKET = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final DriverManagerDataSource source = new DriverManagerDataSource(TestDatabase.fresh(), "postgres", "");
    private final JdbcClient database = JdbcClient.create(source);
    private final NewsText text = new NewsText(JsonMapper.shared());
    private final PostedNews runner = new PostedNews(database, text, event -> {});
    private final List<News> heard = new ArrayList<>();
    private final List<UUID> refused = new ArrayList<>();
    private final NewsRound round =
            new NewsRound(database, text, this::hear, new TransactionTemplate(new JdbcTransactionManager(source)));

    NewsRoundTests() {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @AfterEach
    void close() {
        round.destroy();
    }

    private void hear(Object event) {
        News news = (News) event;
        if (refused.contains(news.ticket())) {
            throw new IllegalStateException("not now");
        }
        heard.add(news);
    }

    @Test
    void everyKindOfNewsArrivesAsItWasToldAndInOrder() {
        WallStep step = new WallStep(4096, true, 12);
        List<News> told = List.of(
                new JudgementBegan(TICKET),
                new JudgementProgressed(TICKET, new ProgressEvent.Stage("compile")),
                new JudgementProgressed(TICKET, new ProgressEvent.Answered(14, 0, 14)),
                new JudgementProgressed(TICKET, new ProgressEvent.Weighed("requests", "n", 256, 1, 2, 3, 4, 5, 6, 7)),
                new JudgementFinished(TICKET, Depth.SUBMIT, ManualJudge.judgement(Verdict.LEAK)),
                new WallBegan(OTHER),
                new WallProgressed(OTHER, step),
                new WallFinished(
                        OTHER,
                        WallReport.failed(
                                WallAim.of(ManualJudge.weighed(Verdict.LEAK)).orElseThrow())));
        told.forEach(runner::tell);

        round.go();

        assertThat(heard).containsExactlyElementsOf(told);
        assertThat(left()).isZero();
    }

    @Test
    void whatAFeatureRefusesComesAgainInOrderAndHoldsUpNobodyElse() {
        refused.add(TICKET);
        runner.tell(new JudgementBegan(TICKET));
        runner.tell(new JudgementProgressed(TICKET, new ProgressEvent.Stage("compile")));
        runner.tell(new JudgementBegan(OTHER));

        round.go();
        assertThat(heard).containsExactly(new JudgementBegan(OTHER));

        heard.clear();
        refused.clear();
        timePasses();
        round.go();
        assertThat(heard)
                .containsExactly(
                        new JudgementBegan(TICKET),
                        new JudgementProgressed(TICKET, new ProgressEvent.Stage("compile")));
        assertThat(left()).isZero();
    }

    private void timePasses() {
        database.sql("update judge_news set not_before = not_before - interval '1 day'")
                .update();
    }

    private long left() {
        return database.sql("select count(*) from judge_news").query(Long.class).single();
    }
}
