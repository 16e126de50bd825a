package dev.heaphotel;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.heaphotel.Client.Answer;
import dev.heaphotel.Estate.Way;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.account.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Whoever learns the id of something that is not theirs gets what they would get had they made the id up. */
@HotelTest
class SomebodyElsesTests {

    private static final String BY_ID = "the id is the key: programs without cookies look at what they handed in by it";
    private static final String BY_SECRET = "the secret in the link is the key, and who guesses is stopped";

    /** Routes that look at something of somebody's, whoever asks. They change nothing, but for the last. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            entry("GET /submissions/{id}", BY_ID),
            entry("GET /submissions/{id}/verdict", BY_ID),
            entry("GET /api/submissions/{id}", BY_ID),
            entry("GET /api/submissions/{id}/events", BY_ID),
            entry("GET /api/submissions/{id}/wall", BY_ID),
            entry("GET /api/submissions/{id}/wall/events", BY_ID),
            entry("GET /lab/measurements/{id}", BY_ID),
            entry("GET /lab/measurements/{id}/result", BY_ID),
            entry("GET /api/lab/measurements/{id}", BY_ID),
            entry("GET /invitation", BY_SECRET),
            entry("GET /shared-report", BY_SECRET),
            entry("GET /set-up", BY_SECRET),
            entry("GET /join/{secret}", BY_SECRET),
            entry("POST /set-up", BY_SECRET),
            entry("POST /invitation", BY_SECRET),
            entry("POST /join/{secret}", BY_SECRET));

    /** Blanks that are no id of anybody's thing. A new one is written here, or its route is a {@link Estate#ways() way}. */
    private static final Set<String> NO_IDS = Set.of(
            "slug",
            "arguments",
            "basedOn",
            "calls",
            "chosen",
            "claim",
            "confirmation",
            "current",
            "difficulty",
            "done",
            "email",
            "error",
            "form",
            "from",
            "gone",
            "growth",
            "hint",
            "holder",
            "language",
            "line",
            "memory",
            "method",
            "missing",
            "name",
            "out",
            "page",
            "part",
            "password",
            "q",
            "said",
            "sizes",
            "source",
            "state",
            "today",
            "topic");

    @RegisterExtension
    final Stay stay = new Stay();

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final Map<String, AccountBrowser> strangers = new LinkedHashMap<>();
    private Estate estate;

    @BeforeEach
    void come() {
        estate = new Estate(stay);
        strangers.put("nobody", AccountBrowser.open(stay.port()));
        strangers.put("candidate", AccountBrowser.of(Role.CANDIDATE, stay.port(), database));
        strangers.put("interviewer", AccountBrowser.of(Role.INTERVIEWER, stay.port(), database));
        strangers.put("admin", AccountBrowser.of(Role.ADMIN, stay.port(), database));
    }

    @Test
    void everyRouteThatTakesAnIdIsTriedOrOpenForAReason() {
        Set<String> ways = Stream.of(estate.ways(), estate.detours(estate))
                .flatMap(List::stream)
                .map(Way::route)
                .collect(Collectors.toSet());
        Map<String, Set<String>> untried = new LinkedHashMap<>();
        Routes.of(mapping).forEach((route, handler) -> {
            Set<String> blanks = new TreeSet<>(Routes.blanks(route, handler));
            blanks.removeAll(NO_IDS);
            if (!blanks.isEmpty() && !ways.contains(route) && !OPEN.containsKey(route) && !isAdministrators(route)) {
                untried.put(route, blanks);
            }
        });
        assertThat(untried)
                .as("Routes with an id that no stranger was tried at: add a way to Estate, or a reason to OPEN.")
                .isEmpty();
        assertThat(Routes.table().keySet()).containsAll(ways).containsAll(OPEN.keySet());
    }

    @Test
    void strangersGetWhatIsSaidOfNothingAndChangeNothing() {
        untilQuiet();
        Set<String> before = estate.rows();
        List<String> wrong = new ArrayList<>();
        estate.ways().forEach(way -> wrong.addAll(tried(way)));
        assertThat(wrong).isEmpty();
        assertThat(estate.changes(before)).isEmpty();
    }

    /** Else nothing was tried above. */
    @Test
    void theirOwnersAreLetIn() {
        List<String> refused = new ArrayList<>();
        for (Way way : estate.ways()) {
            int status = way.address().endsWith("/events")
                    ? listened(way)
                    : asked(way.owner(), way).status();
            if (status >= 400 && status != 409) {
                refused.add(way + ": " + status);
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void whatIsOnesOwnLeadsNowhereElse() {
        Estate own = new Estate(stay);
        untilQuiet();
        Set<String> before = estate.rows();
        List<String> wrong = new ArrayList<>();
        for (Way way : estate.detours(own)) {
            wrong.addAll(faults("somebody else", way, "404", asked(way.owner(), way)));
        }
        assertThat(wrong).isEmpty();
        assertThat(estate.changes(before)).isEmpty();
    }

    @Test
    void administratorsThingsAreOfNoOtherRole() {
        Map<String, String> things = estate.ofTheAdministrator();
        untilQuiet();
        Set<String> before = estate.rows();
        List<String> wrong = new ArrayList<>();
        Stream<String> routes =
                Routes.table().keySet().stream().filter(route -> isAdministrators(route) && route.contains("{id}"));
        assertThat(routes).isNotEmpty().allSatisfy(route -> {
            Way way = new Way(route, address(route, things), Map.of(), estate.administrator, false);
            List<String> line = Routes.table().get(route);
            for (int role = 0; role < 3; role++) {
                AccountBrowser stranger = List.copyOf(strangers.values()).get(role);
                wrong.addAll(
                        faults(List.copyOf(strangers.keySet()).get(role), way, line.get(role), asked(stranger, way)));
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(estate.changes(before)).isEmpty();
    }

    private static boolean isAdministrators(String route) {
        return route.contains(" /admin/") || route.contains(" /api/admin/");
    }

    private static String address(String route, Map<String, String> things) {
        String pattern = route.split(" ")[1];
        String thing = things.keySet().stream()
                .filter(pattern::startsWith)
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("Nothing to try " + route + " at: add one to Estate.ofTheAdministrator."));
        return pattern.replace("{id}", things.get(thing));
    }

    private List<String> tried(Way way) {
        List<String> line = Routes.table().get(way.route());
        List<String> wrong = new ArrayList<>();
        int column = 0;
        for (Map.Entry<String, AccountBrowser> stranger : strangers.entrySet()) {
            String said = line.get(column++);
            // Open to the role: the thing is as unknown as one that never was.
            String expected = said.equals("open") ? "404" : said;
            wrong.addAll(faults(stranger.getKey(), way, expected, asked(stranger.getValue(), way)));
        }
        return wrong;
    }

    private List<String> faults(String who, Way way, String expected, Answer answer) {
        List<String> faults = new ArrayList<>();
        String found = Routes.word(answer);
        boolean blank = way.blank() && found.equals("open");
        if (!found.equals(expected) && !blank) {
            faults.add(way + " for " + who + ": expected " + expected + ", found " + answer.status());
        }
        if (answer.body().contains(estate.words)) {
            faults.add(way + " tells " + who + " what is not theirs");
        }
        return faults;
    }

    private static Answer asked(AccountBrowser who, Way way) {
        Client client = who.client();
        if (client.cookie("XSRF-TOKEN").isEmpty()) {
            client.get("/sign-in");
        }
        boolean api = way.address().startsWith("/api/");
        return client.send(client.request(way.address())
                .header("Content-Type", api ? "application/json" : "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", client.cookie("XSRF-TOKEN"))
                .method(
                        way.method(),
                        way.method().equals("GET")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(api ? json(way) : form(way))));
    }

    private static String json(Way way) {
        return JsonMapper.shared().writeValueAsString(way.body());
    }

    private static String form(Way way) {
        return way.body().entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static int listened(Way way) {
        HttpResponse<InputStream> stream = way.owner().client().stream(way.address());
        try (InputStream body = stream.body()) {
            return stream.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing of theirs is being judged any more. */
    private void untilQuiet() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(database.sql("select count(*) from scheduled_tasks where task_name = 'judge'")
                                        .query(Long.class)
                                        .single())
                                .isZero());
    }
}
