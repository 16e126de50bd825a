package dev.heaphotel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client.Answer;
import dev.heaphotel.account.AccountBrowser;
import dev.heaphotel.account.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    void everyRouteHasItsLineAndEveryLineItsRoute() {
        assertThat(Routes.table().keySet()).as(ADVICE, Routes.TABLE).containsAll(routes().keySet());
        assertThat(routes().keySet())
                .as("A line in %s without its route: remove it.", Routes.TABLE)
                .containsAll(Routes.table().keySet());
    }

    @Test
    void everyRouteAnswersEveryRoleAsItsLineSays() {
        List<String> wrong = new ArrayList<>();
        Routes.table().forEach((route, line) -> {
            List<String> found = visitors.values().stream()
                    .map(who -> Routes.word(ask(who, route)))
                    .toList();
            if (!found.equals(line)) {
                wrong.add(route + ": expected " + line + ", found " + found);
            }
        });
        assertThat(wrong).as("for %s", visitors.keySet()).isEmpty();
    }

    /** The path alone is not enough: another path to the same method would be open. */
    @Test
    void everyRouteThatIsNotForEverybodySaysSoAtItsMethod() {
        Map<String, HandlerMethod> routes = routes();
        Routes.table().forEach((route, line) -> {
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
    void nothingIsChangedWithoutAToken() {
        AccountBrowser admin = visitors.get("admin");
        Stream<String> changing = Routes.table().keySet().stream().filter(route -> !route.startsWith("GET "));
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

    private Map<String, HandlerMethod> routes() {
        return Routes.of(mapping);
    }
}
