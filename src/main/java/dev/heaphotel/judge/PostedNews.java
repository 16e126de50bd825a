package dev.heaphotel.judge;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Leaves news in the database, where a server with pages takes it: {@link NewsRound}. So a runner writes to nothing but the queue
 * and this table.
 */
@Component
@Profile("runner")
class PostedNews implements Herald {

    private static final Logger log = LoggerFactory.getLogger(PostedNews.class);

    private final JdbcClient database;
    private final NewsText text;
    private final ApplicationEventPublisher events;

    PostedNews(JdbcClient database, NewsText text, ApplicationEventPublisher events) {
        this.database = database;
        this.text = text;
        this.events = events;
    }

    /** A step that cannot be written costs a watcher a line, never a candidate the verdict. */
    @Override
    public void tell(News news) {
        try {
            post(news);
            events.publishEvent(new SlotNews(news));
        } catch (DataAccessException lost) {
            if (!(news instanceof JudgementProgressed || news instanceof WallProgressed)) {
                throw lost;
            }
            log.warn("A step of ticket {} was not told: {}", news.ticket(), lost.getMessage());
        }
    }

    private void post(News news) {
        database.sql("insert into judge_news (ticket, kind, body) values (?, ?, ?)")
                .params(news.ticket(), NewsText.kind(news), text.written(news))
                .update();
    }
}
