package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.PackageVersions;
import dev.heaphotel.unit.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import tools.jackson.databind.json.JsonMapper;

class JudgingSlotTests {

    private final ManualJudge judge = new ManualJudge();
    private final List<Object> events = new ArrayList<>();
    private final JudgingSlot slot = new JudgingSlot(
            new StaticListableBeanFactory(java.util.Map.of("judge", judge)).getBeanProvider(Judging.class),
            new PackageVersions(
                    JdbcClient.create(new SimpleDriverDataSource()),
                    JsonMapper.shared(),
                    Catalogue.read(Path.of("problems"))),
            events::add);

    @Test
    void listenersHearBeginningStepsAndEndInOrder() {
        JudgeTicket ticket = ticket("lru-cache");
        slot.judge(ticket, 0);
        assertThat(events)
                .containsExactly(
                        new JudgementBegan(ticket.id()),
                        new JudgementProgressed(ticket.id(), new ProgressEvent.Stage("compile")),
                        new JudgementProgressed(ticket.id(), new ProgressEvent.Answered(14, 0, 14)),
                        new JudgementFinished(ticket.id(), Depth.SUBMIT, ManualJudge.judgement(Verdict.ACCEPTED)));
    }

    @Test
    void failedAttemptIsLeftToTheQueue() {
        judge.willFail();
        assertThatExceptionOfType(JudgingSlot.AttemptFailed.class).isThrownBy(() -> slot.judge(ticket("lru-cache"), 0));
        assertThat(events).noneMatch(JudgementFinished.class::isInstance);
    }

    @Test
    void lastFailureEndsAsASystemErrorWithAReference() {
        judge.willFail();
        JudgeTicket ticket = ticket("lru-cache");
        slot.judge(ticket, JudgingSlot.ATTEMPTS - 1);
        assertThat(verdict()).isEqualTo(Verdict.SYSTEM_ERROR);
        assertThat(ticket.id().toString()).startsWith(String.valueOf(finished().reference()));
    }

    @Test
    void attemptThatKeepsKillingServersIsNotBegunAgain() {
        slot.judge(ticket("lru-cache"), JudgingSlot.DEATHS);
        assertThat(events).hasSize(1);
        assertThat(verdict()).isEqualTo(Verdict.SYSTEM_ERROR);
    }

    @Test
    void problemThatLeftTheCatalogueIsASystemError() {
        slot.judge(ticket("left-long-ago"), JudgingSlot.ATTEMPTS - 1);
        assertThat(verdict()).isEqualTo(Verdict.SYSTEM_ERROR);
    }

    @Test
    void whatIsLoggedOfAFailureNamesTheSubmission() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger slots = (Logger) LoggerFactory.getLogger(JudgingSlot.class);
        log.start();
        slots.addAppender(log);
        try {
            judge.willFail();
            JudgeTicket ticket = ticket("lru-cache");
            slot.judge(ticket, JudgingSlot.ATTEMPTS - 1);
            assertThat(log.list)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.getMDCPropertyMap())
                            .containsEntry("submission", ticket.id().toString()));
        } finally {
            slots.detachAppender(log);
        }
    }

    private static JudgeTicket ticket(String problem) {
        return new JudgeTicket(UUID.randomUUID(), problem, null, "class A {}", Optional.empty(), Depth.SUBMIT);
    }

    private Verdict verdict() {
        return finished().verdict();
    }

    private Judgement finished() {
        return ((JudgementFinished) events.get(events.size() - 1)).judgement();
    }
}
