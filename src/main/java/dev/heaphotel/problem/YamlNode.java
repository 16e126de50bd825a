package dev.heaphotel.problem;

import java.util.List;
import java.util.Map;

/** A piece of YAML that remembers its line, counted from 1. */
sealed interface YamlNode {

    int line();

    /** What an author would call it. */
    String kind();

    record Mapping(int line, Map<String, YamlNode> entries) implements YamlNode {
        @Override
        public String kind() {
            return "keys with values";
        }
    }

    record Sequence(int line, List<YamlNode> items) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Text, a number, a boolean: always as the author wrote it. */
    record Scalar(int line, String text) implements YamlNode {
        @Override
        public String kind() {
            return text.isBlank() ? "nothing" : "\"" + text.strip() + "\"";
        }
    }

    record Nothing(int line) implements YamlNode {
        @Override
        public String kind() {
            return "nothing";
        }
    }
}
