package dev.heaphotel.lab;

import dev.heaphotel.judge.LabRequest;
import dev.heaphotel.web.ApiProblem;
import dev.heaphotel.web.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What may be asked of the lab over HTTP. What it makes of it is the lab's own affair. */
final class LabRules {

    static final String FILE_NAME = "Solution.java";

    private static final int LIMIT_BYTES = 64 * 1024;
    private static final int MOST_SIZES = 64;
    private static final long LARGEST_SIZE = 1_000_000;
    private static final int MOST_ARGUMENTS = 32;
    private static final int LONGEST_WORD = 1000;

    private LabRules() {}

    /** Line ends as typed: a form sends CR LF. */
    static String source(@Nullable String posted) {
        String source = Optional.ofNullable(posted).orElse("").replace("\r\n", "\n");
        int bytes = source.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LIMIT_BYTES) {
            throw new ApiProblem(
                    HttpStatus.CONTENT_TOO_LARGE,
                    Texts.say("lab.refused.source-long"),
                    Texts.say("lab.refused.source-bytes", LIMIT_BYTES, bytes));
        }
        if (source.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(source)) {
            throw bad(Texts.say("lab.refused.no-text"), Texts.say("lab.refused.expected-text"));
        }
        return source;
    }

    static LabRequest request(
            @Nullable String source,
            @Nullable String method,
            @Nullable Map<String, String> arguments,
            @Nullable List<Long> sizes,
            @Nullable String calls) {
        Map<String, String> generators =
                new LinkedHashMap<>(Optional.ofNullable(arguments).orElse(Map.of()));
        generators.values().removeIf(text -> text == null || text.isBlank());
        List<Long> wanted = Optional.ofNullable(sizes).orElse(List.of()).stream()
                .map(LabRules::size)
                .distinct()
                .sorted()
                .toList();
        if (generators.size() > MOST_ARGUMENTS || wanted.size() > MOST_SIZES) {
            throw bad(
                    Texts.say("lab.refused.much"),
                    Texts.say("lab.refused.much-found", MOST_ARGUMENTS, MOST_SIZES, generators.size(), wanted.size()));
        }
        return new LabRequest(
                FILE_NAME, source(source), word("method", method), generators, wanted, word("calls", calls));
    }

    private static long size(@Nullable Long size) {
        if (size == null || size < 1 || size > LARGEST_SIZE) {
            throw bad(
                    Texts.say("lab.refused.size"),
                    Texts.say("lab.refused.size-range", LARGEST_SIZE, String.valueOf(size)));
        }
        return size;
    }

    /** {@code 16, 32 64}; empty for the lab's own ladder. */
    static List<Long> sizes(String typed) {
        return Arrays.stream(typed.strip().split("[,\\s]+"))
                .filter(word -> !word.isEmpty())
                .map(LabRules::whole)
                .toList();
    }

    private static Long whole(String word) {
        if (!word.matches("\\d{1,9}")) {
            throw bad(Texts.say("lab.refused.size"), Texts.say("lab.refused.size-such", cut(word)));
        }
        return Long.valueOf(word);
    }

    private static Optional<String> word(String field, @Nullable String typed) {
        String text = Optional.ofNullable(typed).map(String::strip).orElse("");
        if (text.length() > LONGEST_WORD) {
            throw bad(
                    "\"" + field + "\" is too long",
                    "Expected at most " + LONGEST_WORD + " characters, found " + text.length() + ".");
        }
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    private static String cut(String word) {
        return word.length() <= 40 ? word : word.substring(0, 40) + "…";
    }

    private static ApiProblem bad(String title, String detail) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, title, detail);
    }
}
