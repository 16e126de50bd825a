package dev.heaphotel.judge;

import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What programs of a package (its reference solution, its planted mistakes) are measured as on this server: each is judged once
 * for each version of the package, of the JVM and each seed, when somebody asks for it and nobody else waits, and kept in the
 * database. Whoever asks does not wait: there is nothing at first, and later there is.
 */
@Component
public class ExampleResults {

    /** {@code judge_line} takes this owner's tickets up when no other waits. */
    static final String OWNER = "background";

    /** What our machinery failed at is tried again after so long. */
    private static final Duration AGAIN = Duration.ofHours(1);

    private final ServerRoom room;
    private final JudgeQueue queue;
    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    ExampleResults(ServerRoom room, JudgeQueue queue, JdbcClient database, JsonMapper json, Clock clock) {
        this.room = room;
        this.queue = queue;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * How the program is judged on this server's JVM; empty while that is not known, and then it has been asked for.
     *
     * @param source of the program, the reference's or an example's
     * @param seed   of inputs and sizes, as a judgement names it: 1 to 4
     */
    @Transactional
    public Optional<Judgement> of(Problem problem, String source, long seed) {
        Optional<String> jvm = room.jvm();
        if (jvm.isEmpty()) {
            return Optional.empty();
        }
        String program = PackageDigest.of(problem, source);
        Optional<Judgement> known = database.sql("""
            select result from package_example_result
            where program = ? and seed = ? and jvm = ? and result is not null\
            """)
                .params(program, seed, jvm.get())
                .query(String.class)
                .optional()
                .map(result -> json.readValue(result, Judgement.class));
        if (known.isEmpty()) {
            ask(problem, source, program, seed, jvm.get());
        }
        return known;
    }

    private void ask(Problem problem, String source, String program, long seed, String jvm) {
        UUID ticket = UUID.randomUUID();
        int asked = database.sql("""
            insert into package_example_result (program, seed, jvm, problem, ticket) values (?, ?, ?, ?, ?)
            on conflict (program, seed, jvm) do update set ticket = excluded.ticket, finished_at = null
            where package_example_result.result is null and package_example_result.finished_at < ?\
            """)
                .params(
                        program,
                        seed,
                        jvm,
                        problem.slug(),
                        ticket,
                        at(clock.instant().minus(AGAIN)))
                .update();
        boolean refused = asked > 0
                && queue.enqueue(JudgeTicket.seeded(ticket, problem, source, seed), OWNER) instanceof Admission.Full;
        if (refused) {
            database.sql("delete from package_example_result where ticket = ?")
                    .param(ticket)
                    .update();
        }
    }

    @EventListener
    @Transactional
    public void finished(JudgementFinished event) {
        boolean ours = event.judgement().verdict() == Verdict.SYSTEM_ERROR;
        database.sql("update package_example_result set result = ?, finished_at = ? where ticket = ?")
                .params(ours ? null : json.writeValueAsString(event.judgement()), at(clock.instant()), event.ticket())
                .update();
    }

    private static Object at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
