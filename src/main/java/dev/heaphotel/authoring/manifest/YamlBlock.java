package dev.heaphotel.authoring.manifest;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** One key of the top with its value, written as authors write it: short lists on one line, signatures as a block. */
final class YamlBlock {

    private static final int WIDTH = 120;

    /** Sections that stand on one line each. */
    private static final Set<String> ON_ONE_LINE = Set.of("tags", "limits", "bounds", "tests", "hold", "again");

    /** Texts that are broken into lines where they are long. */
    private static final Set<String> PROSE = Set.of("hints", "question", "answer");

    private static final Resolver RESOLVER = new Resolver();

    /** What a plain text may look like without being one. */
    private static final Set<Tag> PLAIN = Set.of(Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.TIMESTAMP);

    private final YamlTree before;
    private final boolean quoted;

    /**
     * @param before the text it is written into: keys there that no field shows are kept
     * @param quoted whether every text is quoted: for those that would not be read as they are written
     */
    YamlBlock(YamlTree before, boolean quoted) {
        this.before = before;
        this.quoted = quoted;
    }

    List<String> lines(String key, Object value) {
        Node node = node(key, value, key);
        if (node instanceof MappingNode section) {
            keep(section, before.value(key), key.equals("entry") ? List.of("class", "signature") : keysOfLimits());
        }
        return lines(new MappingNode(Tag.MAP, List.of(new NodeTuple(plain(key), node)), FlowStyle.BLOCK));
    }

    private static List<String> keysOfLimits() {
        return List.of("heap", "cpu", "wall");
    }

    static List<String> lines(MappingNode root) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setWidth(WIDTH);
        StringWriter written = new StringWriter();
        new Yaml(options).serialize(root, written);
        return written.toString().lines().toList();
    }

    private Node node(String key, Object value, String top) {
        if (value instanceof Map<?, ?> map) {
            return section(map, top, ON_ONE_LINE.contains(key) ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        if (value instanceof List<?> list) {
            List<Node> items = new ArrayList<>();
            list.forEach(item -> items.add(node(key, item, top)));
            return new SequenceNode(Tag.SEQ, items, key.equals("tags") ? FlowStyle.FLOW : FlowStyle.BLOCK);
        }
        return text(key, value.toString());
    }

    private Node section(Map<?, ?> map, String top, FlowStyle style) {
        List<NodeTuple> tuples = new ArrayList<>();
        map.forEach((key, value) -> {
            if (!key.equals(Parts.WAS)) {
                tuples.add(new NodeTuple(plain(key.toString()), node(key.toString(), value, top)));
            }
        });
        MappingNode section = new MappingNode(Tag.MAP, tuples, style);
        if (map.get(Parts.WAS) instanceof String was && was.matches("\\d{1,2}")) {
            keep(section, YamlTree.item(before.value(top), Integer.parseInt(was)), Parts.OF_AN_AXIS);
        }
        return section;
    }

    private static void keep(MappingNode section, Optional<Node> was, List<String> known) {
        List<NodeTuple> all = new ArrayList<>(section.getValue());
        all.addAll(YamlTree.others(was, known::contains));
        section.setValue(all);
    }

    private Node text(String key, String text) {
        if (quoted || text.isEmpty()) {
            return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.DOUBLE_QUOTED);
        }
        if (text.contains("\n")) {
            return new ScalarNode(Tag.STR, text + "\n", null, null, ScalarStyle.LITERAL);
        }
        if (PROSE.contains(key) && text.length() > WIDTH) {
            return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.FOLDED);
        }
        return plain(text);
    }

    /** Numbers and such stay without quotes: they are read as they are written. */
    private static ScalarNode plain(String text) {
        Tag looksLike = RESOLVER.resolve(NodeId.scalar, text, true);
        return new ScalarNode(PLAIN.contains(looksLike) ? looksLike : Tag.STR, text, null, null, ScalarStyle.PLAIN);
    }
}
