package dev.heaphotel.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Keys with values, read one by one; {@link #nothingElse()} complains about those nobody asked for. After a complaint a
 * reading method answers with something empty, so that the rest is still checked; the package is broken by then.
 */
final class Section {

    private final YamlNode.Mapping node;
    private final String path;
    private final Complaints complaints;
    private final TreeSet<String> asked = new TreeSet<>();

    Section(YamlNode.Mapping node, String path, Complaints complaints) {
        this.node = node;
        this.path = path;
        this.complaints = complaints;
    }

    int line() {
        return node.line();
    }

    /** Every key in the order written, for sections whose keys are names of the author's. */
    List<String> keys() {
        return List.copyOf(node.entries().keySet());
    }

    /** Complains about a key of this section. */
    void complain(String key, String message) {
        YamlNode value = node.entries().get(key);
        complaints.add(value == null ? node.line() : value.line(), full(key), message);
    }

    /** Text without surrounding blanks, "" after a complaint. */
    String text(String key) {
        return value(key, Function.identity()).orElse("");
    }

    /** What the reader makes of the text; its {@link IllegalArgumentException} becomes a complaint. Required. */
    <T> Optional<T> value(String key, Function<String, T> reader) {
        if (!has(key)) {
            complain(key, "expected a value; found nothing; add " + key + ": ...");
            return Optional.empty();
        }
        return optional(key, reader);
    }

    /** The same, where the key may be left out. */
    <T> Optional<T> optional(String key, Function<String, T> reader) {
        return has(key) ? read(node.entries().get(key), full(key), reader) : Optional.empty();
    }

    /** A whole number within limits, the lower limit after a complaint. */
    long number(String key, long least, long most) {
        return value(key, text -> Numbers.within(text, least, most)).orElse(least);
    }

    /** A list of texts, each read; empty when left out. */
    <T> List<T> values(String key, Function<String, T> reader) {
        List<T> values = new ArrayList<>();
        List<YamlNode> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            read(items.get(i), full(key) + "[" + i + "]", reader).ifPresent(values::add);
        }
        return values;
    }

    /** A list of sections; empty when left out. */
    List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        List<YamlNode> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            section(items.get(i), full(key) + "[" + i + "]").ifPresent(sections::add);
        }
        return sections;
    }

    /** A section below; without keys when left out. */
    Section section(String key) {
        if (!has(key)) {
            return new Section(new YamlNode.Mapping(node.line(), Map.of()), full(key), complaints);
        }
        return section(node.entries().get(key), full(key))
                .orElseGet(() -> new Section(new YamlNode.Mapping(node.line(), Map.of()), full(key), complaints));
    }

    /** Whether the key's text is this. */
    boolean is(String key, String text) {
        return node.entries().get(key) instanceof YamlNode.Scalar scalar
                && scalar.text().strip().equals(text);
    }

    /** Whether there are keys with values below this one. */
    boolean hasSection(String key) {
        return node.entries().get(key) instanceof YamlNode.Mapping;
    }

    boolean has(String key) {
        asked.add(key);
        return node.entries().containsKey(key);
    }

    /** Complains about every key that was not asked for. */
    void nothingElse() {
        for (String key : node.entries().keySet()) {
            if (!asked.contains(key)) {
                complain(
                        key, "expected one of " + String.join(", ", asked) + "; found the unknown key \"" + key + "\"");
            }
        }
    }

    private List<YamlNode> items(String key) {
        if (!has(key)) {
            return List.of();
        }
        YamlNode value = node.entries().get(key);
        if (value instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        complain(key, "expected a list; found " + value.kind());
        return List.of();
    }

    private Optional<Section> section(YamlNode value, String at) {
        if (value instanceof YamlNode.Mapping mapping) {
            return Optional.of(new Section(mapping, at, complaints));
        }
        complaints.add(value.line(), at, "expected keys with values; found " + value.kind());
        return Optional.empty();
    }

    private <T> Optional<T> read(YamlNode value, String at, Function<String, T> reader) {
        if (!(value instanceof YamlNode.Scalar scalar) || scalar.text().isBlank()) {
            complaints.add(value.line(), at, "expected text or a number; found " + value.kind());
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(scalar.text().strip()));
        } catch (IllegalArgumentException refused) {
            complaints.add(value.line(), at, refused.getMessage());
            return Optional.empty();
        }
    }

    private String full(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
