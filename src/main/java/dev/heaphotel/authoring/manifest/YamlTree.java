package dev.heaphotel.authoring.manifest;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CommentEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A text of keys with values, as YAML sees it. */
record YamlTree(MappingNode root) {

    /** Empty where the text is no YAML, or no keys with values; an empty text has none of them. */
    static Optional<YamlTree> of(String text) {
        try {
            Node root = new Yaml(new SafeConstructor(options(false))).compose(new StringReader(text));
            if (root == null) {
                return Optional.of(new YamlTree(new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK)));
            }
            return root instanceof MappingNode mapping ? Optional.of(new YamlTree(mapping)) : Optional.empty();
        } catch (YAMLException broken) {
            return Optional.empty();
        }
    }

    /** Lines on which comments stand, from 0. */
    static List<Integer> commentLines(String text) {
        return StreamSupport.stream(
                        new Yaml(options(true)).parse(new StringReader(text)).spliterator(), false)
                .filter(CommentEvent.class::isInstance)
                .map(CommentEvent.class::cast)
                .filter(comment -> !comment.getValue().isBlank())
                .map(comment -> comment.getStartMark().getLine())
                .toList();
    }

    private static LoaderOptions options(boolean comments) {
        LoaderOptions options = new LoaderOptions();
        options.setProcessComments(comments);
        // No package has references from one place to another, and a few of them make a text without end.
        options.setMaxAliasesForCollections(0);
        return options;
    }

    /** Lists, keys with values, and texts as they were written; one key's first value counts. */
    Map<String, Object> plain() {
        return plain(root);
    }

    private static Map<String, Object> plain(MappingNode mapping) {
        Map<String, Object> plain = new LinkedHashMap<>();
        mapping.getValue().forEach(tuple -> plain.putIfAbsent(key(tuple), plain(tuple.getValueNode())));
        return plain;
    }

    private static Object plain(Node node) {
        if (node instanceof MappingNode mapping) {
            return plain(mapping);
        }
        if (node instanceof SequenceNode sequence) {
            List<Object> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(plain(item)));
            return items;
        }
        boolean nothing = node.getTag().equals(Tag.NULL);
        return nothing || !(node instanceof ScalarNode scalar) ? "" : scalar.getValue();
    }

    static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }

    Optional<Node> value(String key) {
        return root.getValue().stream()
                .filter(tuple -> key(tuple).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    /** The keys of a section that are not among these, with their values. */
    static List<NodeTuple> others(Optional<Node> section, Predicate<String> known) {
        return section.filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .map(mapping -> mapping.getValue().stream()
                        .filter(tuple -> !known.test(key(tuple)))
                        .toList())
                .orElse(List.of());
    }

    /** The section of that number in a list. */
    static Optional<Node> item(Optional<Node> list, int number) {
        return list.filter(SequenceNode.class::isInstance)
                .map(each -> ((SequenceNode) each).getValue())
                .filter(items -> number < items.size())
                .map(items -> items.get(number));
    }
}
