package dev.heaphotel.judge;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Leaves news in the database, where a server with pages takes it: {@link NewsRound}. So a runner writes to nothing but the queue
 * and this table.
 */
@Component
@Profile("runner")
class PostedNews implements Herald {

    private final JdbcClient database;
    private final NewsText text;

    PostedNews(JdbcClient database, NewsText text) {
        this.database = database;
        this.text = text;
    }

    @Override
    public void tell(News news) {
        database.sql("insert into judge_news (ticket, kind, body) values (?, ?, ?)")
                .params(news.ticket(), NewsText.kind(news), text.written(news))
                .update();
    }
}
