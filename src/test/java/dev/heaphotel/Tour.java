package dev.heaphotel;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.interview.review.RecordedInterview;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.ManualJudge;
import dev.heaphotel.judge.question.Measured;
import dev.heaphotel.practice.drill.Weighed;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Drill;
import dev.heaphotel.unit.Verdict;
import dev.heaphotel.web.Pages;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every page of the house as somebody sees it who has been here for a while.
 *
 * <p>A new page is a new line in {@link #stops()}: its route as the controller spells it, a name for its picture, and an address
 * at which it is not empty. What answers with no page of its own (a file, markup for a script, a way to another page) is a
 * line of {@link #NO_PAGES}.
 */
final class Tour {

    static final Map<String, String> NO_PAGES = Map.ofEntries(
            entry("/account/export", "a file"),
            entry("/problems/{slug}/hints", "leads to the problem"),
            entry("/submissions/{id}/verdict", "markup for the problem page"),
            entry("/lab/measurements/{id}/result", "markup for the lab"),
            entry("/admin/drafts/{id}/aside", "markup for the author's desk"),
            entry("/admin/proofs/{id}/matrix", "markup for the proof"),
            entry("/interviews/{id}/playback.json", "a file"),
            entry("/interviews/{id}/report.json", "a file"),
            entry("/interviews/{id}/review.csv", "a file"),
            entry("/admin/problems.zip", "a file"),
            entry("/admin/problems/{slug}.zip", "a file"));

    private static final String SLUG = "lru-cache";
    private static final String PROBLEM = "/problems/" + SLUG;
    private static final String EMPTY = "/problems/shortest-path";
    private static final Pattern CHOICE = Pattern.compile("name=\"answer\"[^>]*value=\"([A-Z])\"");
    private static final String WEIGHED = "class Solution { int[] copy(int[] nums) { return nums.clone(); } }";

    /** More than a package has. */
    private static final int MOST_MISTAKES = 40;

    /** Who is in the browser. */
    enum Who {
        GUEST,
        PERSON,
        ADMINISTRATOR
    }

    /**
     * One page.
     *
     * @param route as its controller spells it; empty for what no controller serves
     * @param does  what the visitor does there before it is looked at
     */
    record Stop(String route, String name, String address, Who who, Consumer<Page> does) {

        Stop after(Consumer<Page> doing) {
            return new Stop(route, name, address, who, doing);
        }

        Stop seenBy(Who visitor) {
            return new Stop(route, name, address, visitor, does);
        }
    }

    private final Stay stay;
    private final JdbcClient database;
    private final Client guest;
    private final AccountBrowser person;
    private final AccountBrowser administrator;
    private final String leak;
    private final String accepted;
    private final String measurement;
    private final String draft;
    private final Drill found;
    private final List<Drill> others;
    private final String interview;
    private final String lobby;
    private final RecordedInterview review;
    private final String shared;

    /** Moves in: hands in, opens hints, answers questions, runs into the wall. */
    Tour(Stay stay) {
        this.stay = stay;
        this.database = stay.bean(JdbcClient.class);
        this.guest = stay.browser();
        this.measurement = measured();
        this.leak = judged(Measured.LEAK_IN_A_MAP, "class LRUCache {\n    // <b>mine</b>\n}\n");
        this.accepted = judged(Measured.ACCEPTED_CACHE, "class LRUCache {\n    int capacity;\n}\n");
        guest.form(PROBLEM, PROBLEM + "/hints", Map.of("hint", "1"));
        this.found = Weighed.all(stay.bean(Catalogue.class), stay.judge());
        this.others =
                stay.bean(Catalogue.class).find("shortest-path").orElseThrow().drills();
        mistakesGrow();
        guest.form("/submissions/" + leak, "/submissions/" + leak + "/wall", Map.of());
        this.person = somebody("Ada <b>Lovelace</b> with a name as long as somebody may have one");
        this.administrator = somebody("Grace");
        this.draft = redirected(administrator.form("/admin/drafts", Map.of("slug", "ring-buffer")));
        invited();
        String setUp = administrator
                .form(
                        "/interviews",
                        Map.of(
                                "candidate", "Ada <b>Lovelace</b>",
                                "problems", SLUG,
                                "minutes", "45",
                                "help", "hints",
                                "heap", "256",
                                "days", "7",
                                "save", "Backend <i>one</i>"))
                .body();
        this.lobby = found(setUp, "value=\"http[^\"]*(/join/[^\"]+)\"");
        this.interview = found(setUp, "href=\"(/interviews/[0-9a-f-]{36})/live\"");
        this.review = RecordedInterview.of(
                database,
                administrator.person(),
                "Ada <b>Lovelace</b> with a name as long as somebody may have one, or longer");
        administrator.form(review.page("scorecard/begin"), Map.of());
        this.shared = shared();
        untilQuiet();
        Weighed.await(guest, Weighed.page(others.get(0)));
        Weighed.seeCode(guest, others.get(1));
        Weighed.find(guest, found);
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
        return matcher.group(1);
    }

    List<Stop> stops() {
        String submission = "/submissions/" + leak;
        String pair = "/attempts/compare?a=" + leak + "&b=" + accepted;
        return List.of(
                stop("/", "register", "/"),
                stop("/problems/{slug}", "problem", PROBLEM),
                stop("/problems/{slug}", "problem-builder", PROBLEM).after(Tour::build),
                stop("/problems/{slug}", "problem-settings", PROBLEM).after(Tour::settings),
                stop("/problems/{slug}", "problem-shortcuts", PROBLEM).after(Tour::shortcuts),
                stop("/problems/{slug}/editorial", "editorial", PROBLEM + "/editorial"),
                stop("/problems/{slug}/editorial", "editorial-closed", EMPTY + "/editorial"),
                stop("/problems/{slug}/attempts", "attempts", PROBLEM + "/attempts"),
                stop("/attempts/compare", "compare", pair),
                stop("/progress", "progress", "/progress"),
                stop("/submissions/{id}", "verdict-leak", submission),
                stop("/submissions/{id}", "verdict-accepted", "/submissions/" + accepted),
                stop("/submissions/{id}/questions", "questions-done", submission + "/questions"),
                stop("/submissions/{id}/questions/{number:\\d{1,4}}", "question-answered", submission + "/questions/1"),
                stop(
                        "/submissions/{id}/questions/{number:\\d{1,4}}",
                        "question-line",
                        submission + "/questions/1?again"),
                stop(
                        "/submissions/{id}/questions/{number:\\d{1,4}}",
                        "question-choice",
                        submission + "/questions/2?again"),
                stop("/lab", "lab", "/lab"),
                stop("/lab", "lab-read", "/lab").after(Tour::read),
                stop("/lab/measurements/{id}", "lab-measurement", measurement),
                stop("/glossary", "glossary", "/glossary"),
                stop("/about/measuring", "measuring", "/about/measuring"),
                stop("/sign-in", "sign-in", "/sign-in?error=wrong"),
                stop("/sign-up", "sign-up", "/sign-up"),
                stop("/set-up", "set-up", "/set-up?token=" + setUpToken()),
                stop("/account", "account", "/account?done=name").seenBy(Who.PERSON),
                stop("/account/delete", "account-delete", "/account/delete").seenBy(Who.PERSON),
                stop("/drills", "drills", "/drills"),
                stop("/drills/{slug}", "drill-graph", Weighed.page(others.get(0))),
                stop("/drills/{slug}", "drill-code", Weighed.page(others.get(1))),
                stop("/drills/{slug}", "drill-found", Weighed.page(found)),
                stop("/admin", "admin", "/admin").seenBy(Who.ADMINISTRATOR),
                stop("/admin/status", "status", "/admin/status").seenBy(Who.ADMINISTRATOR),
                stop("/admin/people", "people", "/admin/people").seenBy(Who.ADMINISTRATOR),
                stop("/admin/people/{id}", "person", somebodysPage()).seenBy(Who.ADMINISTRATOR),
                stop("/admin/people/{id}/delete", "person-delete", somebodysPage() + "/delete")
                        .seenBy(Who.ADMINISTRATOR),
                stop("/admin/people/invitations", "invitations", "/admin/people/invitations")
                        .seenBy(Who.ADMINISTRATOR),
                stop("/admin/audit", "audit", "/admin/audit").seenBy(Who.ADMINISTRATOR),
                stop("/invitation", "invitation-stale", "/invitation?token=nobody"),
                stop("/admin/problems", "author-problems", "/admin/problems").seenBy(Who.ADMINISTRATOR),
                stop("/admin/problems/{slug}", "author-problem", "/admin/problems/" + SLUG)
                        .seenBy(Who.ADMINISTRATOR),
                stop("/admin/problems/{slug}/rejudgings", "rejudgings", "/admin/problems/" + SLUG + "/rejudgings")
                        .seenBy(Who.ADMINISTRATOR),
                stop("/admin/rejudgings/{id}", "rejudging", rejudging()).seenBy(Who.ADMINISTRATOR),
                stop("/admin/drafts/{id}", "author-form", draft).seenBy(Who.ADMINISTRATOR),
                stop("/admin/drafts/{id}", "author-desk", draft + "?file=problem.yaml")
                        .seenBy(Who.ADMINISTRATOR),
                stop("/admin/drafts/{id}/blocks", "author-blocks", draft + "/blocks")
                        .seenBy(Who.ADMINISTRATOR),
                stop("/admin/drafts/{id}/mistakes", "author-mistakes", draft + "/mistakes")
                        .seenBy(Who.ADMINISTRATOR),
                stop("/admin/proofs/{id}", "author-proof", made("proof", draft + "/proof"))
                        .seenBy(Who.ADMINISTRATOR),
                stop("/interviews", "interviews", "/interviews").seenBy(Who.ADMINISTRATOR),
                stop("/interviews/new", "interview-new", "/interviews/new").seenBy(Who.ADMINISTRATOR),
                stop("/interviews/{id}", "interview", interview).seenBy(Who.ADMINISTRATOR),
                stop("/join/{secret}", "lobby", lobby),
                stop("/join/{secret}", "lobby-stale", "/join/nobody"),
                stop("/room/{id}", "room", lobby).after(Tour::join),
                stop("/interviews/{id}/live", "interview-live", interview + "/live")
                        .seenBy(Who.ADMINISTRATOR)
                        .after(Tour::watch),
                stop("/interviews/{id}/playback", "playback", review.page("playback?at=154000"))
                        .seenBy(Who.ADMINISTRATOR)
                        .after(Tour::played),
                stop("/interviews/{id}/review", "review", review.page("review")).seenBy(Who.ADMINISTRATOR),
                stop("/interviews/{id}/review/compare", "review-compare", review.page(review.compare()))
                        .seenBy(Who.ADMINISTRATOR),
                stop("/interviews/{id}/scorecard", "scorecard", review.page("scorecard"))
                        .seenBy(Who.ADMINISTRATOR),
                stop("/interviews/{id}/report", "report", review.page("report")).seenBy(Who.ADMINISTRATOR),
                stop("/interviews/{id}/forget", "forget", review.page("forget")).seenBy(Who.ADMINISTRATOR),
                stop("/interviews/comparison", "candidates", compared()).seenBy(Who.ADMINISTRATOR),
                stop("/shared-report", "shared-report", shared),
                stop("", "error-400", PROBLEM + "/attempts?page=x"),
                stop("", "error-403", "/admin/status").seenBy(Who.PERSON),
                stop("", "error-404", "/nowhere"),
                written("error-413", "error/413"),
                written("error-429", "error/429"),
                written("error-500", "error/500"));
    }

    Page page(Who who) {
        Page page = stay.page(1280, 900);
        stay.recognise(
                page,
                switch (who) {
                    case GUEST -> guest;
                    case PERSON -> person.client();
                    case ADMINISTRATOR -> administrator.client();
                });
        return page;
    }

    private static Stop stop(String route, String name, String address) {
        return new Stop(route, name, address, Who.GUEST, page -> {});
    }

    /** A page that only a failure shows: rendered here and put at an address of the house, for its styles. */
    private static Stop written(String name, String template) {
        String markup = new Pages().render(name, template, Map.of());
        return new Stop("", name, "/glossary?" + name, Who.GUEST, page -> page.setContent(markup));
    }

    /** On a phone the panes of the problem page are tabs. */
    private static void code(Page page) {
        page.locator(".editor.alive").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        if (page.locator("#tab-code").isVisible()) {
            page.locator("#tab-code").click();
        }
    }

    private static void join(Page page) {
        page.locator("[name=consent]").check();
        page.locator("main button.primary").click();
        code(page);
        page.locator("#pane-code .cm-content").waitFor();
    }

    private static void watch(Page page) {
        page.locator("[data-events] li").first().waitFor();
    }

    private static void played(Page page) {
        page.locator("[data-controls]:visible").waitFor();
    }

    private String compared() {
        RecordedInterview other = RecordedInterview.of(database, administrator.person(), "Grace");
        return "/interviews/comparison?of=" + review.id() + "&of=" + other.id();
    }

    private String shared() {
        String page = administrator
                .form(review.page("report/links"), Map.of("days", "7"))
                .body();
        return found(page, "(/shared-report[?]token=[\\w-]+)");
    }

    private static void settings(Page page) {
        code(page);
        page.locator("[data-settings]").click();
    }

    private static void build(Page page) {
        code(page);
        page.locator("[data-claim]").fill("O(x)");
        page.locator("[data-build]").click();
        page.locator("[data-add]").click();
    }

    private static void read(Page page) {
        page.locator("[data-read]").click();
        page.locator("[data-measure]").waitFor();
    }

    private static void shortcuts(Page page) {
        page.locator("h1").click();
        page.keyboard().press("?");
        page.locator("dialog[open]").waitFor();
    }

    private String judged(Measured what, String source) {
        stay.judge().willSay(JsonMapper.shared().readValue(what.json(), Judgement.class));
        String id = stay.handIn(guest, SLUG, source);
        for (int number = 1; ; number++) {
            String address = "/submissions/" + id + "/questions/" + number;
            Client.Answer asked = guest.get(address);
            if (asked.status() != 200) {
                return id;
            }
            Matcher choice = CHOICE.matcher(asked.body());
            guest.form(asked, address, Map.of("answer", choice.find() ? choice.group(1) : "1"));
        }
    }

    /** Which the audit log has to tell as well. */
    private void invited() {
        String invitations = "/admin/people/invitations";
        administrator.form(
                invitations, Map.of("role", "INTERVIEWER", "note", "Somebody with <i>a long name</i>", "days", "7"));
    }

    private String somebodysPage() {
        return "/admin/people/"
                + database.sql("select id from person order by id limit 1")
                        .query(UUID.class)
                        .single();
    }

    private String rejudging() {
        UUID id = UUID.randomUUID();
        database.sql("insert into rejudging (id, problem, version, asked_by, asked_at) values (?, ?, '', ?, now())")
                .params(id, SLUG, UUID.randomUUID())
                .update();
        database.sql("insert into rejudged_submission (rejudging, submission, ticket, before) values (?, ?, ?, 'LEAK')")
                .params(id, UUID.fromString(leak), UUID.randomUUID())
                .update();
        return "/admin/rejudgings/" + id;
    }

    /** The page of what a form begins. */
    private String made(String what, String form) {
        String address = redirected(administrator.form(form, Map.of()));
        assertThat(address).contains("/" + what);
        return address;
    }

    private static String redirected(Client.Answer answer) {
        assertThat(answer.status()).isEqualTo(302);
        String address = answer.header("Location");
        return address.substring(address.indexOf("/admin/"));
    }

    private AccountBrowser somebody(String name) {
        AccountBrowser browser = AccountBrowser.open(stay.port());
        String email = UUID.randomUUID() + "@example.org";
        browser.signUp(name, email, "/");
        if (name.equals("Grace")) {
            database.sql("update person set role = 'ADMIN' where email = ?")
                    .param(email)
                    .update();
            browser.form("/sign-out", Map.of());
            browser.signIn(email, AccountBrowser.PASSWORD);
        }
        return browser;
    }

    /** Whatever the package's own mistakes were measured as before, they have curves now. */
    private void mistakesGrow() {
        database.sql("delete from package_example_result where result is not null")
                .update();
        for (int mistake = 0; mistake < MOST_MISTAKES; mistake++) {
            stay.judge().willSay(ManualJudge.weighed(Verdict.LEAK));
        }
    }

    private String setUpToken() {
        database.sql("""
            insert into set_up_link (token_hash, created_at) values (sha256('tour'), now())
            on conflict (only_one) do update set token_hash = excluded.token_hash\
            """).update();
        return "tour";
    }

    private String measured() {
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of("source", WEIGHED, "sizes", List.of(256, 512, 1024, 2048)));
        return guest.postJson("/api/lab/measurements", body).header("Location").replace("/api", "");
    }

    /** The one slot has done the wall and the editorial's mistakes, and the lab has measured. */
    private void untilQuiet() {
        gone("/submissions/" + leak, "data-state=\"waiting\"", "data-state=\"running\"");
        gone(PROBLEM + "/editorial", "Being weighed");
        gone(measurement, "data-lab-wait");
    }

    private void gone(String address, String... words) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(guest.get(address).body()).doesNotContain(words));
    }
}
