package dev.heaphotel.interview.review;

import dev.heaphotel.judge.question.Measured;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * An interview of four minutes about the LRU cache, written into the database as the room writes it: a leak is run after a minute,
 * a hint is taken, the leak is mended in three edits, the mended code is submitted with a prediction, a question is answered.
 */
public final class RecordedInterview {

    public static final String LEAKS = """
        class LRUCache {
            private final Map<Integer, Integer> map = new HashMap<>();

            void put(int key, int value) {
                map.put(key, value);
            }
        }
        """;

    /** When the last piece of the mending was typed, ms since the beginning. */
    public static final long MENDED_AT = 125_000;

    public static final long LEAK_VERDICT_AT = 62_000;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SLUG = "lru-cache";
    private static final int PLACE = LEAKS.indexOf("\n    }\n}");
    private static final String FIRST = "\n        map.";
    private static final String SECOND = "remove(eldest);";

    private final JdbcClient database;
    private final Instant began = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
    private final UUID id = UUID.randomUUID();
    private final UUID leak = UUID.randomUUID();
    private final UUID clean = UUID.randomUUID();

    private RecordedInterview(JdbcClient database) {
        this.database = database;
    }

    public static RecordedInterview of(JdbcClient database, UUID owner, String candidate) {
        RecordedInterview recorded = new RecordedInterview(database);
        recorded.room(owner, candidate);
        recorded.course();
        return recorded;
    }

    public UUID id() {
        return id;
    }

    UUID leak() {
        return leak;
    }

    UUID clean() {
        return clean;
    }

    static String mended() {
        return LEAKS.substring(0, PLACE) + FIRST + SECOND + LEAKS.substring(PLACE);
    }

    public String page(String name) {
        return "/interviews/" + id + "/" + name;
    }

    /** The leak beside its mending. */
    public String compare() {
        return "review/compare?a=" + leak + "&b=" + clean;
    }

    void share(UUID person) {
        database.sql("insert into interview_watcher (interview, person, shared_at) values (?, ?, now())")
                .params(id, person)
                .update();
    }

    private void room(UUID owner, String candidate) {
        database.sql("""
                        insert into interview (id, owner, candidate_name, minutes, help, seed, link_hash, link_from, link_until,
                                               consented_at, started_at, ended_at, created_at)
                        values (?, ?, ?, 30, array ['hints', 'claim'], 7, sha256(convert_to(?, 'UTF8')), ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        owner,
                        candidate,
                        id.toString(),
                        at(-60_000),
                        at(3_600_000),
                        at(0),
                        at(0),
                        at(240_000),
                        at(-60_000))
                .update();
        database.sql(
                        "insert into interview_problem (interview, place, slug, version, source) values (?, 1, ?, 'v1', ?)")
                .params(id, SLUG, mended())
                .update();
    }

    private void course() {
        event(0, "consented", null, Map.of());
        event(10, "edit", SLUG, Map.of("whole", LEAKS));
        event(500, "opened", SLUG, Map.of());
        attempt(leak, "RUN", "LEAK", LEAKS, null, Measured.LEAK_IN_A_MAP, 60_000);
        event(90_000, "hint", SLUG, Map.of("number", 1, "of", 3, "by", "candidate"));
        edit(120_000, PLACE, FIRST);
        edit(MENDED_AT, PLACE + FIRST.length(), SECOND);
        edit(130_000, 0, "// by <b>me</b>\n");
        attempt(clean, "SUBMIT", "ACCEPTED", "// by <b>me</b>\n" + mended(), "O(k)", Measured.ACCEPTED_CACHE, 150_000);
        long question = event(
                160_000,
                "question",
                SLUG,
                Map.of("from", "Grace", "text", "What bounds it?", "model", "The capacity."));
        event(200_000, "answer", SLUG, Map.of("question", question, "text", "The capacity does."));
        event(240_000, "finished", null, Map.of("by", "candidate"));
    }

    private void edit(long millis, int place, String text) {
        event(millis, "edit", SLUG, Map.of("from", place, "to", place, "text", text));
    }

    private void attempt(
            UUID submission,
            String kind,
            String verdict,
            String source,
            @Nullable String claim,
            Measured measured,
            long millis) {
        String said = claim == null ? "null" : "{\"said\":\"O(k)\",\"agrees\":true,\"message\":\"As predicted.\"}";
        String result = measured.json().replaceFirst("\"claim\"\\s*:\\s*(null|\\{[^}]*})", "\"claim\":" + said);
        database.sql("""
                        insert into submission (id, problem, source, claim, kind, state, verdict, result, created_at, started_at,
                                                finished_at, guest, address)
                        values (?, ?, ?, ?, ?, 'DONE', ?, ?, ?, ?, ?, ?, '192.0.2.7')""")
                .params(
                        submission,
                        SLUG,
                        source,
                        claim,
                        kind,
                        verdict,
                        result,
                        at(millis),
                        at(millis + 100),
                        at(millis + 1_900),
                        "interview " + id)
                .update();
        database.sql("insert into interview_submission (interview, submission, problem) values (?, ?, ?)")
                .params(id, submission, SLUG)
                .update();
        event(millis, kind.equals("RUN") ? "run" : "submitted", SLUG, Map.of("submission", submission.toString()));
        event(
                millis + 2_000,
                "verdict",
                SLUG,
                Map.of("submission", submission.toString(), "verdict", verdict, "depth", kind));
    }

    private long event(long millis, String kind, @Nullable String problem, Map<String, Object> body) {
        return database.sql("""
                        insert into interview_event (interview, at, kind, problem, body)
                        values (?, ?, ?, ?, cast(? as jsonb)) returning id""")
                .params(id, at(millis), kind, problem, JSON.writeValueAsString(body))
                .query(Long.class)
                .single();
    }

    private Object at(long millis) {
        return began.plusMillis(millis).atOffset(ZoneOffset.UTC);
    }
}
