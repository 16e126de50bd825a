package dev.heaphotel.problem;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a problem is about, in the order of the path: from the first leak to system design. */
public enum Topic {
    CACHES("caches", "Caches and registries"),
    SEARCH("search", "Search"),
    STRUCTURES("structures", "Structures that let go"),
    REAL_CODE("real-code", "Leaks in real code"),
    DESIGN("system-design", "System design"),
    /** What no author put anywhere. */
    OTHER("other", "More problems");

    private final String word;
    private final String title;

    Topic(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** As it stands in YAML and in addresses. */
    public String word() {
        return word;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** @throws IllegalArgumentException naming all there are */
    static Topic of(String text) {
        return Arrays.stream(values())
                .filter(topic -> topic.word.equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("expected one of " + words() + "; found \"" + text + "\""));
    }

    private static String words() {
        return Arrays.stream(values()).map(Topic::word).collect(Collectors.joining(", "));
    }
}
