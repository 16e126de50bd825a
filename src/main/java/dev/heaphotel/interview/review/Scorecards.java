package dev.heaphotel.interview.review;

import dev.heaphotel.account.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Scorecards, and who may read whose: one's own always, another's once both are submitted or one has said to write none. */
@Repository
class Scorecards {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Scorecards(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Optional<Scorecard> of(UUID interview, UUID author) {
        return database.sql("select * from scorecard where interview = ? and author = ?")
                .params(interview, author)
                .query(this::scorecard)
                .optional();
    }

    /** Submitted ones, in the order in which they were. */
    List<Scorecard> submitted(UUID interview) {
        return database.sql("select * from scorecard where interview = ? and state = 'SUBMITTED' order by submitted_at")
                .param(interview)
                .query(this::scorecard)
                .list();
    }

    /** What this interviewer may read of the others': nothing while their own opinion could still be swayed. */
    List<Scorecard> readableBy(UUID interview, UUID reader) {
        boolean open = of(interview, reader)
                .filter(own -> own.state() != Scorecard.State.DRAFT)
                .isPresent();
        return open
                ? submitted(interview).stream()
                        .filter(card -> !card.isOf(reader))
                        .toList()
                : List.of();
    }

    /** How many others have submitted theirs. */
    int othersSubmitted(UUID interview, UUID reader) {
        return (int)
                submitted(interview).stream().filter(card -> !card.isOf(reader)).count();
    }

    /** A draft is begun or changed; what is submitted stays as it is. */
    @Transactional
    public boolean write(
            UUID interview,
            SignedIn author,
            List<Rated> skills,
            Optional<Recommendation> recommendation,
            String summary) {
        return database.sql("""
                        insert into scorecard (id, interview, author, author_name, state, skills, recommendation, summary, changed_at)
                        values (?, ?, ?, ?, 'DRAFT', ?, ?, ?, ?)
                        on conflict (interview, author) do update
                        set skills = excluded.skills, recommendation = excluded.recommendation,
                            summary = excluded.summary, changed_at = excluded.changed_at
                        where scorecard.state = 'DRAFT'""")
                        .params(
                                UUID.randomUUID(),
                                interview,
                                author.id(),
                                author.name(),
                                json.writeValueAsString(skills),
                                recommendation.map(Enum::name).orElse(null),
                                summary,
                                now())
                        .update()
                > 0;
    }

    /** @return whether there was a draft with a recommendation */
    @Transactional
    public boolean submit(UUID interview, UUID author) {
        return database.sql("""
                        update scorecard set state = 'SUBMITTED', submitted_at = ?
                        where interview = ? and author = ? and state = 'DRAFT' and recommendation is not null""").params(now(), interview, author).update() > 0;
    }

    /** To read the others', somebody gives up writing one; what was begun goes. */
    @Transactional
    public boolean decline(UUID interview, SignedIn author) {
        return database.sql("""
                        insert into scorecard (id, interview, author, author_name, state, skills, summary, changed_at)
                        values (?, ?, ?, ?, 'DECLINED', '[]', '', ?)
                        on conflict (interview, author) do update
                        set state = 'DECLINED', skills = '[]', summary = '', recommendation = null,
                            changed_at = excluded.changed_at
                        where scorecard.state = 'DRAFT'""")
                        .params(UUID.randomUUID(), interview, author.id(), author.name(), now())
                        .update()
                > 0;
    }

    /** All of one author's, the oldest change first. */
    List<Scorecard> by(UUID author) {
        return database.sql("select * from scorecard where author = ? order by changed_at")
                .param(author)
                .query(this::scorecard)
                .list();
    }

    /** Drafts go; what was submitted has no author any more. In the caller's transaction. */
    void forget(UUID author) {
        database.sql("delete from scorecard where author = ? and state <> 'SUBMITTED'")
                .param(author)
                .update();
        database.sql("update scorecard set author = null, author_name = '' where author = ?")
                .param(author)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Scorecard scorecard(ResultSet row, int number) throws SQLException {
        @Nullable String recommendation = row.getString("recommendation");
        return new Scorecard(
                row.getObject("id", UUID.class),
                row.getObject("interview", UUID.class),
                Optional.ofNullable(row.getObject("author", UUID.class)),
                row.getString("author_name"),
                Scorecard.State.valueOf(row.getString("state")),
                List.of(json.readValue(row.getString("skills"), Rated[].class)),
                Optional.ofNullable(recommendation).map(Recommendation::valueOf),
                row.getString("summary"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
