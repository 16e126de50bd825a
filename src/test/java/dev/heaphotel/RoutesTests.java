package dev.heaphotel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client.Answer;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.account.Role;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route there is, and what it answers to nobody, a candidate, an interviewer and an administrator. */
@HotelTest
class RoutesTests {

    private static final Path TABLE = Path.of("src/test/resources/routes.txt");

    private static final String ADVICE =
            "A route without a line in %s: add one that says who may reach it (its head explains how).";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final Map<String, AccountBrowser> visitors = new LinkedHashMap<>();

    @BeforeEach
    void come() {
        visitors.put("nobody", AccountBrowser.open(port));
        visitors.put("candidate", AccountBrowser.of(Role.CANDIDATE, port, database));
        visitors.put("interviewer", AccountBrowser.of(Role.INTERVIEWER, port, database));
        visitors.put("admin", AccountBrowser.of(Role.ADMIN, port, database));
    }

    @AfterEach
    void resume() {
        database.sql("delete from judge_pause").update();
    }

    @Test
    void everyRouteHasItsLineAndEveryLineItsRoute() throws IOException {
        assertThat(table().keySet()).as(ADVICE, TABLE).containsAll(routes().keySet());
        assertThat(routes().keySet())
                .as("A line in %s without its route: remove it.", TABLE)
                .containsAll(table().keySet());
    }

    @Test
    void everyRouteAnswersEveryRoleAsItsLineSays() throws IOException {
        List<String> wrong = new ArrayList<>();
        table().forEach((route, line) -> {
            List<String> found =
                    visitors.values().stream().map(who -> word(ask(who, route))).toList();
            if (!found.equals(line)) {
                wrong.add(route + ": expected " + line + ", found " + found);
            }
        });
        assertThat(wrong).as("for %s", visitors.keySet()).isEmpty();
    }

    /** The path alone is not enough: another path to the same method would be open. */
    @Test
    void everyRouteThatIsNotForEverybodySaysSoAtItsMethod() throws IOException {
        Map<String, HandlerMethod> routes = routes();
        table().forEach((route, line) -> {
            HandlerMethod method = routes.get(route);
            if (method != null && line.stream().anyMatch(List.of("sign-in", "401", "403")::contains)) {
                boolean said = AnnotatedElementUtils.hasAnnotation(method.getMethod(), PreAuthorize.class)
                        || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PreAuthorize.class);
                assertThat(said)
                        .as("@AdminOnly or its like at %s or its class, for %s", method, route)
                        .isTrue();
            }
        });
    }

    @Test
    void nothingIsChangedWithoutAToken() throws IOException {
        AccountBrowser admin = visitors.get("admin");
        Stream<String> changing = table().keySet().stream().filter(route -> !route.startsWith("GET "));
        assertThat(changing).isNotEmpty().allSatisfy(route -> {
            Answer answer = admin.client().send(request(admin, route));
            assertThat(answer.status()).as(route).isEqualTo(403);
        });
    }

    private Answer ask(AccountBrowser who, String route) {
        return who.client()
                .send(request(who, route).header("X-XSRF-TOKEN", who.client().cookie("XSRF-TOKEN")));
    }

    /** With nothing in it: what may be reached complains of that, and nothing is changed. */
    private static HttpRequest.Builder request(AccountBrowser who, String route) {
        String method = route.split(" ")[0];
        String path = route.split(" ")[1]
                .replace("{slug}", changesProblems(route) ? "nowhere" : "lru-cache")
                .replaceAll("[{](n|number)(:[^}]*[}])?[}]", "1")
                .replaceAll("[{][^}]+[}]", UUID.randomUUID().toString());
        String kind = path.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
        return who.client().request(path).header("Content-Type", kind).method(method, BodyPublishers.noBody());
    }

    /** What candidates are offered is no test's to change for the others. */
    private static boolean changesProblems(String route) {
        return route.startsWith("POST /admin/problems/");
    }

    /** What became of a request, as the table says it. */
    private static String word(Answer answer) {
        boolean api = answer.response().uri().getPath().startsWith("/api/");
        int status = answer.status();
        if (status == 302 && answer.header("Location").endsWith("/sign-in")) {
            return "sign-in";
        }
        if (api && status >= 400) {
            assertThat(answer.header("Content-Type"))
                    .as("%s %s", answer.response().request(), answer.body())
                    .startsWith("application/problem+json");
        }
        return status < 500 && !List.of(401, 403, 404).contains(status) ? "open" : Integer.toString(status);
    }

    /** Method and pattern, such as {@code GET /problems/{slug}}. */
    private Map<String, HandlerMethod> routes() {
        Map<String, HandlerMethod> routes = new TreeMap<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            List<String> methods = info.getMethodsCondition().getMethods().stream()
                    .map(Enum::name)
                    .toList();
            for (String pattern : info.getPatternValues()) {
                for (String method : methods.isEmpty() ? List.of("GET") : methods) {
                    routes.put(method + " " + pattern, handler);
                }
            }
        });
        return routes;
    }

    /** By route, what each visitor gets. */
    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(TABLE)) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .forEach(cells ->
                            table.put(cells[0] + " " + cells[1], List.of(cells).subList(2, cells.length)));
        }
        return table;
    }
}
