package dev.heaphotel.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** YAML text to nodes. Keys that come twice and references from one place to another are mistakes here. */
final class YamlText {

    private static final YAMLFactory FACTORY = YAMLFactory.builder().build();

    private final JsonParser parser;
    private final Complaints complaints;

    private YamlText(JsonParser parser, Complaints complaints) {
        this.parser = parser;
        this.complaints = complaints;
    }

    /** Empty after a complaint. */
    static Optional<YamlNode.Mapping> mapping(String text, Complaints complaints) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new YamlText(parser, complaints).document();
        } catch (JacksonException broken) {
            complaints.add(lineOf(broken.getLocation()), "", "expected YAML; " + reason(broken));
            return Optional.empty();
        }
    }

    private Optional<YamlNode.Mapping> document() {
        JsonToken first = parser.nextToken();
        YamlNode root = first == null ? new YamlNode.Nothing(1) : node("");
        if (parser.nextToken() != null) {
            complaints.add(line(), "", "expected one document; found a second one after \"---\"; remove it");
        }
        if (root instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        complaints.add(root.line(), "", "expected keys with values; found " + root.kind());
        return Optional.empty();
    }

    private YamlNode node(String path) {
        int line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new YamlNode.Mapping(line, entries(path));
            case START_ARRAY -> new YamlNode.Sequence(line, items(path));
            case VALUE_NULL -> new YamlNode.Nothing(line);
            default -> scalar(line, path);
        };
    }

    private Map<String, YamlNode> entries(String path) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String full = path.isEmpty() ? key : path + "." + key;
            int line = line();
            parser.nextToken();
            if (entries.putIfAbsent(key, node(full)) != null) {
                complaints.add(line, full, "expected once; found a second time; remove one of the two");
            }
        }
        return entries;
    }

    private List<YamlNode> items(String path) {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(path + "[" + items.size() + "]"));
        }
        return items;
    }

    private YamlNode scalar(int line, String path) {
        if (((YAMLParser) parser).isCurrentAlias()) {
            complaints.add(
                    line, path, "expected a value; found the reference *" + parser.getString() + "; write it out");
        }
        return new YamlNode.Scalar(line, parser.getString());
    }

    private int line() {
        return lineOf(parser.currentTokenLocation());
    }

    /** The parser knows no place when it gives up on nesting. */
    private static int lineOf(@Nullable TokenStreamLocation location) {
        return location == null ? 1 : Math.max(1, location.getLineNr());
    }

    /** The parser's own words without the excerpt it appends; its first line says what it was doing, its second why. */
    private static String reason(JacksonException broken) {
        List<String> lines =
                broken.getOriginalMessage().lines().map(String::strip).toList();
        return lines.stream()
                .filter(line -> !line.startsWith("in ") && !line.contains("^"))
                .limit(2)
                .reduce((first, second) -> first + ", " + second)
                .orElse("the parser gave no reason");
    }
}
