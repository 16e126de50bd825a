package dev.heaphotel;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.account.Role;
import dev.heaphotel.interview.review.RecordedInterview;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.question.Measured;
import dev.heaphotel.submission.Watcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * What some people have here, and every way to it. A guest has handed in; an interviewer has one interview under way, one that is
 * over, and a template; a candidate sits in the room of the first; an administrator has a draft, a proof, an invitation, and
 * somebody to look after.
 */
final class Estate {

    private static final String SLUG = "lru-cache";

    /** What other visitors, and the house itself, change meanwhile. */
    private static final List<String> RESTLESS =
            List.of("spring_session", "spring_session_attributes", "scheduled_tasks");

    private final Stay stay;
    private final JdbcClient database;
    private final List<String> ids = new ArrayList<>();

    /** Stand in all that they wrote. Nobody else may ever read them. */
    final String words = "nobody reads " + UUID.randomUUID();

    private final String source = "class LRUCache {\n    // " + words + "\n}\n";

    final AccountBrowser keeper;
    final AccountBrowser host;
    final AccountBrowser sitter;
    final AccountBrowser administrator;

    private final String submission;
    private final String later;
    private final String aside;
    private final String template;
    private final String interview;
    private final String inRoom;
    private final String question;
    private final RecordedInterview recorded;
    private final String reportLink;
    private final UUID colleague;
    private final String address;

    Estate(Stay stay) {
        this.stay = stay;
        this.database = stay.bean(JdbcClient.class);
        this.keeper = AccountBrowser.open(stay.port());
        this.submission = handedIn();
        this.later = handedIn();
        this.aside = asideOf(keeper);
        this.host = AccountBrowser.of(Role.INTERVIEWER, stay.port(), database);
        this.address = UUID.randomUUID() + "@example.org";
        this.colleague = AccountBrowser.ofSomebodyNew(stay.port(), address).person();
        database.sql("update person set role = 'INTERVIEWER' where id = ?")
                .param(colleague)
                .update();
        String page = host.form("/interviews", setting()).body();
        this.interview = kept(found(page, "/interviews/([0-9a-f-]{36})/live"));
        this.template = kept(found(host.get("/interviews").body(), "new[?]template=([0-9a-f-]{36})"));
        this.sitter = AccountBrowser.open(stay.port());
        sit(found(page, "value=\"http[^\"]*(/join/[^\"]+)\""));
        this.inRoom = handedInRoom();
        this.question = asked();
        this.recorded = RecordedInterview.of(database, host.person(), "Ada " + words);
        this.reportLink = shared();
        this.administrator = AccountBrowser.of(Role.ADMIN, stay.port(), database);
        ids.addAll(List.of(recorded.id().toString(), host.person().toString(), colleague.toString()));
    }

    /**
     * One way to something of theirs.
     *
     * @param route as in the table
     * @param blank what it answers to others has nothing in it, where it is a page that everybody has
     */
    record Way(String route, String address, Map<String, ?> body, AccountBrowser owner, boolean blank) {

        String method() {
            return route.split(" ")[0];
        }

        @Override
        public String toString() {
            return method() + " " + address;
        }
    }

    /** Every way to what is theirs, in an order in which the owners themselves can go it. */
    List<Way> ways() {
        List<Way> ways = new ArrayList<>(ofTheKeeper());
        ways.addAll(ofTheSitter());
        ways.addAll(ofTheHost());
        ways.addAll(ofTheReview());
        ways.addAll(endings());
        return ways;
    }

    private List<Way> ofTheKeeper() {
        String page = "/submissions/" + submission;
        String pair = submission + "&b=" + later;
        return List.of(
                way(keeper, "GET /api/problems/{slug}/attempts/{id}", "/api/problems/lru-cache/attempts/" + submission),
                way(keeper, "GET /api/problems/{slug}/attempts/{id}", "/api/problems/lru-cache/attempts/" + aside),
                blank(keeper, "GET /problems/{slug}", "/problems/lru-cache?restore=" + submission),
                blank(keeper, "GET /problems/{slug}", "/problems/lru-cache?restore=" + aside),
                way(keeper, "GET /attempts/compare", "/attempts/compare?a=" + pair),
                way(
                        keeper,
                        "GET /attempts/compare",
                        "/attempts/compare?problem=lru-cache&of=" + pair.replace("b=", "of=")),
                way(keeper, "GET /submissions/{id}/questions", page + "/questions"),
                way(keeper, "GET /submissions/{id}/questions/{number:\\d{1,4}}", page + "/questions/1"),
                way(keeper, "GET /api/submissions/{id}/questions", "/api" + page + "/questions"),
                way(
                        keeper,
                        "POST /submissions/{id}/questions/{number:\\d{1,4}}",
                        page + "/questions/1",
                        Map.of("answer", "38")),
                way(
                        keeper,
                        "POST /api/submissions/{id}/questions/{n}/answers",
                        "/api" + page + "/questions/1/answers",
                        Map.of("answer", "38")),
                way(keeper, "POST /submissions/{id}/questions/again", page + "/questions/again"),
                way(keeper, "POST /api/submissions/{id}/wall", "/api" + page + "/wall"),
                way(keeper, "POST /submissions/{id}/wall", page + "/wall"));
    }

    private List<Way> ofTheSitter() {
        String room = "/api/room/" + interview;
        String problem = room + "/problems/lru-cache";
        return List.of(
                way(sitter, "GET /room/{id}", "/room/" + interview),
                way(sitter, "GET /api/room/{id}/events", room + "/events"),
                way(
                        sitter,
                        "POST /api/room/{id}/answers",
                        room + "/answers",
                        Map.of("question", Long.valueOf(question), "text", "No.")),
                way(sitter, "POST /api/room/{id}/deeds", room + "/deeds", Map.of("kind", "back", "problem", SLUG)),
                way(sitter, "POST /api/room/{id}/messages", room + "/messages", Map.of("text", "Hello.")),
                way(sitter, "POST /api/room/{id}/problems/{slug}/edits", problem + "/edits", edit()),
                way(sitter, "POST /api/room/{id}/problems/{slug}/hints", problem + "/hints"),
                way(sitter, "POST /api/room/{id}/problems/{slug}/runs", problem + "/runs", Map.of("source", source)),
                way(
                        sitter,
                        "POST /api/room/{id}/problems/{slug}/submissions",
                        problem + "/submissions",
                        Map.of("source", source)),
                way(
                        sitter,
                        "POST /api/room/{id}/submissions/{submission}/wall",
                        room + "/submissions/" + inRoom + "/wall"));
    }

    private List<Way> ofTheHost() {
        String page = "/interviews/" + interview;
        String api = "/api" + page;
        String questions = api + "/problems/lru-cache/questions?submission=" + inRoom;
        return List.of(
                way(host, "GET /interviews/{id}", page),
                way(host, "GET /interviews/{id}/live", page + "/live"),
                way(host, "GET /api/interviews/{id}/state", api + "/state"),
                way(host, "GET /api/interviews/{id}/events", api + "/events"),
                way(host, "GET /api/interviews/{id}/problems/{slug}/questions", questions),
                blank(host, "GET /interviews/new", "/interviews/new?template=" + template),
                blank(host, "GET /interviews/comparison", "/interviews/comparison?of=" + recorded.id()),
                way(host, "POST /api/interviews/{id}/messages", api + "/messages", Map.of("text", "Hello.")),
                way(host, "POST /api/interviews/{id}/minutes", api + "/minutes", Map.of("minutes", 5)),
                way(host, "POST /api/interviews/{id}/notes", api + "/notes", Map.of("text", "A note.")),
                way(host, "POST /api/interviews/{id}/problems/{slug}/hints", api + "/problems/lru-cache/hints"),
                way(
                        host,
                        "POST /api/interviews/{id}/questions",
                        api + "/questions",
                        Map.of("problem", SLUG, "text", "Why?", "submission", inRoom)),
                way(host, "POST /interviews/{id}/watchers", page + "/watchers", Map.of("address", address)),
                way(
                        host,
                        "POST /interviews/{id}/watchers/{person}/remove",
                        page + "/watchers/" + colleague + "/remove"));
    }

    private List<Way> ofTheReview() {
        List<Way> ways = new ArrayList<>();
        for (String name : List.of(
                "playback", "playback.json", "review", "review.csv", "scorecard", "report", "report.json", "forget")) {
            ways.add(way(host, "GET /interviews/{id}/" + name, recorded.page(name)));
        }
        ways.add(way(host, "GET /interviews/{id}/review/compare", recorded.page(recorded.compare())));
        ways.add(way(
                host,
                "POST /interviews/{id}/playback/notes",
                recorded.page("playback/notes"),
                Map.of("at", "1000", "text", "A note.")));
        ways.add(way(host, "POST /interviews/{id}/scorecard/begin", recorded.page("scorecard/begin")));
        ways.add(way(host, "POST /interviews/{id}/scorecard", recorded.page("scorecard"), Map.of("summary", "Good.")));
        ways.add(way(host, "POST /interviews/{id}/scorecard/decline", recorded.page("scorecard/decline")));
        ways.add(way(host, "POST /interviews/{id}/report/links", recorded.page("report/links"), Map.of("days", "7")));
        ways.add(way(
                host,
                "POST /interviews/{id}/report/links/{link}/revoke",
                recorded.page("report/links/" + reportLink + "/revoke")));
        return ways;
    }

    private List<Way> endings() {
        String page = "/interviews/" + interview;
        return List.of(
                way(sitter, "POST /room/{id}/finish", "/room/" + interview + "/finish"),
                way(host, "POST /api/interviews/{id}/finish", "/api" + page + "/finish"),
                way(host, "POST /interviews/{id}/link", page + "/link"),
                way(host, "POST /interviews/{id}/revoke", page + "/revoke"),
                way(host, "POST /interviews/{id}/anonymise", recorded.page("anonymise")),
                way(host, "POST /interviews/{id}/delete", recorded.page("delete")),
                blank(host, "POST /interviews/templates/{id}/delete", "/interviews/templates/" + template + "/delete"));
    }

    /** Through what is the asker's own, to what is theirs. */
    List<Way> detours(Estate own) {
        String api = "/api/interviews/" + own.interview;
        String room = "/api/room/" + own.interview;
        return List.of(
                way(
                        own.sitter,
                        "POST /api/room/{id}/submissions/{submission}/wall",
                        room + "/submissions/" + inRoom + "/wall"),
                way(
                        own.sitter,
                        "POST /api/room/{id}/answers",
                        room + "/answers",
                        Map.of("question", Long.valueOf(question), "text", "No.")),
                way(own.host, "GET /interviews/{id}/review/compare", own.recorded.page(recorded.compare())),
                way(
                        own.host,
                        "POST /interviews/{id}/report/links/{link}/revoke",
                        own.recorded.page("report/links/" + reportLink + "/revoke")),
                blank(
                        own.host,
                        "GET /api/interviews/{id}/problems/{slug}/questions",
                        api + "/problems/lru-cache/questions?submission=" + inRoom),
                blank(
                        own.host,
                        "POST /api/interviews/{id}/questions",
                        api + "/questions",
                        Map.of("problem", SLUG, "text", "Why?", "submission", inRoom)),
                blank(
                        own.host,
                        "POST /interviews",
                        "/interviews",
                        Map.of("candidate", "Eve", "template", template, "minutes", "45", "days", "7")));
    }

    /** All rows that name anything of theirs, as text. */
    Set<String> rows() {
        Set<String> rows = new TreeSet<>();
        String any = "'%" + String.join("%', '%", ids) + "%'";
        database
                .sql("select tablename from pg_tables where schemaname = current_schema()")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !RESTLESS.contains(table))
                .forEach(table -> database.sql(
                                "select t::text from " + table + " t where t::text like any (array[" + any + "])")
                        .query(String.class)
                        .list()
                        .forEach(row -> rows.add(table + " " + row)));
        return rows;
    }

    /** Rows that came or went. */
    Set<String> changes(Set<String> before) {
        Set<String> now = rows();
        Set<String> changes = new TreeSet<>();
        now.stream().filter(row -> !before.contains(row)).forEach(row -> changes.add("came: " + row));
        before.stream().filter(row -> !now.contains(row)).forEach(row -> changes.add("went: " + row));
        return changes;
    }

    /** Where an administrator's things are, by how their routes begin. */
    Map<String, String> ofTheAdministrator() {
        String draft = administrator
                .form("/admin/drafts", Map.of("slug", "ring-buffer"))
                .header("Location");
        String proof = administrator
                .form(draft.substring(draft.indexOf("/admin/")) + "/proof", Map.of())
                .header("Location");
        administrator.form("/admin/people/invitations", Map.of("role", "INTERVIEWER", "note", words, "days", "7"));
        return Map.ofEntries(
                entry("/admin/drafts/{id}", kept(found(draft, "/drafts/([0-9a-f-]{36})"))),
                entry("/admin/proofs/{id}", kept(found(proof, "/proofs/([0-9a-f-]{36})"))),
                entry("/admin/rejudgings/{id}", kept(rejudging())),
                entry("/admin/people/invitations/{id}", kept(latest("invitation"))),
                entry("/admin/people/{id}", colleague.toString()));
    }

    private static Way way(AccountBrowser owner, String route, String address) {
        return way(owner, route, address, Map.of());
    }

    private static Way way(AccountBrowser owner, String route, String address, Map<String, ?> body) {
        return new Way(route, address, body, owner, false);
    }

    private static Way blank(AccountBrowser owner, String route, String address) {
        return blank(owner, route, address, Map.of());
    }

    private static Way blank(AccountBrowser owner, String route, String address, Map<String, ?> body) {
        return new Way(route, address, body, owner, true);
    }

    private String handedIn() {
        stay.judge().willSay(leak());
        return kept(stay.handIn(keeper.client(), SLUG, source));
    }

    private static Judgement leak() {
        return JsonMapper.shared().readValue(Measured.LEAK_IN_A_MAP.json(), Judgement.class);
    }

    private String asideOf(AccountBrowser writer) {
        String body = JsonMapper.shared().writeValueAsString(Map.of("source", words));
        return kept(writer.client()
                .postJson("/api/problems/lru-cache/draft/asides", body)
                .json()
                .get("id")
                .asString());
    }

    private Map<String, String> setting() {
        return Map.of(
                "candidate", "Ada " + words,
                "problems", SLUG,
                "minutes", "45",
                "help", "hints",
                "heap", "128",
                "days", "7",
                "save", "Template " + words);
    }

    /** With every help: what is refused is refused to strangers, not for want of it. */
    private void sit(String link) {
        sitter.client().form(link, link, Map.of("consent", "yes"));
        database.sql("update interview set help = array ['hints', 'claim', 'wall', 'editorial'] where id = ?")
                .param(UUID.fromString(interview))
                .update();
    }

    private String handedInRoom() {
        stay.judge().willSay(leak());
        String location = sitter.client()
                .postJson(
                        "/api/room/" + interview + "/problems/lru-cache/submissions",
                        JsonMapper.shared().writeValueAsString(Map.of("source", source)))
                .header("Location");
        Watcher.untilDone(sitter.client(), location);
        return kept(location.substring(location.lastIndexOf('/') + 1));
    }

    private String asked() {
        database.sql("""
            insert into interview_event (interview, at, kind, problem, person, body)
            values (?, now(), 'question', ?, ?, jsonb_build_object('text', ?, 'model', ?))\
            """)
                .params(UUID.fromString(interview), SLUG, host.person(), "Why " + words, words)
                .update();
        return database.sql("select max(id)::text from interview_event where interview = ? and kind = 'question'")
                .param(UUID.fromString(interview))
                .query(String.class)
                .single();
    }

    private String shared() {
        host.form(recorded.page("report/links"), Map.of("days", "7"));
        return database.sql("select id::text from report_link where interview = ?")
                .param(recorded.id())
                .query(String.class)
                .single();
    }

    private Map<String, Object> edit() {
        return Map.of("batch", UUID.randomUUID(), "basedOn", 0, "edits", List.of(Map.of("whole", source)));
    }

    private String rejudging() {
        UUID id = UUID.randomUUID();
        database.sql("insert into rejudging (id, problem, version, asked_by, asked_at) values (?, ?, '', ?, now())")
                .params(id, SLUG, administrator.person())
                .update();
        return id.toString();
    }

    private String latest(String table) {
        return database.sql("select id::text from " + table + " order by created_at desc limit 1")
                .query(String.class)
                .single();
    }

    private String kept(String id) {
        ids.add(id);
        return id;
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
        return matcher.group(1);
    }
}
