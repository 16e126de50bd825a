package dev.heaphotel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes of the house, such as {@code GET /problems/{slug}}: as the application has them, and as {@code routes.txt} lists them. */
final class Routes {

    static final Path TABLE = Path.of("src/test/resources/routes.txt");

    private static final Pattern VARIABLE = Pattern.compile("[{]([^}:]+)(?::[^}]*[}]?)?[}]");

    private Routes() {}

    static Map<String, HandlerMethod> of(RequestMappingHandlerMapping mapping) {
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

    /** By route, what each visitor gets: nobody, a candidate, an interviewer, an administrator. */
    static Map<String, List<String>> table() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(TABLE)) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .forEach(cells ->
                            table.put(cells[0] + " " + cells[1], List.of(cells).subList(2, cells.length)));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What became of a request, as the table says it. */
    static String word(Answer answer) {
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

    /** What can be filled into a route: the variables of its path, its parameters, the fields of its form or body. */
    static Set<String> blanks(String route, HandlerMethod handler) {
        Set<String> blanks = new TreeSet<>();
        Matcher variable = VARIABLE.matcher(route);
        while (variable.find()) {
            blanks.add(variable.group(1));
        }
        for (MethodParameter parameter : handler.getMethodParameters()) {
            blanks.addAll(names(parameter));
        }
        return blanks;
    }

    private static List<String> names(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked != null) {
            return List.of(asked.name().isEmpty() ? parameter.getParameter().getName() : asked.name());
        }
        boolean form = parameter.getParameterType().isRecord()
                && (parameter.hasParameterAnnotation(RequestBody.class)
                        || !parameter.getParameterType().getSimpleName().equals("SignedIn"));
        return form
                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
    }
}
