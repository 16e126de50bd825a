package dev.heaphotel.authoring.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.NodeTuple;

/**
 * The text of {@code problem.yaml} with its lines. A key of the top and its value are the lines from the key to the last one
 * before the next key that is neither blank nor a comment at the margin: those speak of what comes next.
 */
public final class ManifestText {

    private final List<String> lines;
    private final YamlTree tree;
    private final String text;

    private ManifestText(String text, YamlTree tree) {
        this.text = text;
        this.lines = text.lines().toList();
        this.tree = tree;
    }

    /** Empty where the text cannot be shown as a form: it is no YAML, or no keys with values. */
    public static Optional<ManifestText> of(String text) {
        return YamlTree.of(text).map(tree -> new ManifestText(text, tree));
    }

    public Fields fields() {
        return new FieldsReader(tree.plain()).read();
    }

    /** Whatever stands in the list of that key. */
    List<?> list(String key) {
        return tree.plain().get(key) instanceof List<?> list ? list : List.of();
    }

    /** Keys of the top whose comments are lost when they are written anew. */
    public List<String> withComments() {
        List<Integer> comments = YamlTree.commentLines(text);
        return Parts.ORDER.stream()
                .filter(key -> block(key)
                        .filter(block -> comments.stream().anyMatch(block::contains))
                        .isPresent())
                .toList();
    }

    /** The text with these fields in it. What they say as the text said it stays untouched. */
    public String with(Fields fields) {
        Parts before = new Parts(fields());
        Parts after = new Parts(fields);
        ManifestText changed = this;
        for (String key : Parts.ORDER) {
            Optional<Object> value = after.of(key);
            if (!value.equals(before.of(key))) {
                changed = changed.with(key, value, tree);
            }
        }
        return changed.text;
    }

    private ManifestText with(String key, Optional<Object> value, YamlTree before) {
        if (tree.root().getFlowStyle() == FlowStyle.FLOW) {
            return unfolded().with(key, value, before);
        }
        List<String> plain =
                value.map(each -> new YamlBlock(before, false).lines(key, each)).orElse(List.of());
        Optional<ManifestText> written = of(spliced(key, plain)).filter(next -> next.says(key, value));
        return written.or(() -> of(spliced(
                        key,
                        value.map(each -> new YamlBlock(before, true).lines(key, each))
                                .orElse(List.of()))))
                .orElseThrow();
    }

    /** Axes stand before what names them, so their names are known by now. */
    private boolean says(String key, Optional<Object> value) {
        return new Parts(fields()).of(key).map(Shape::of).equals(value.map(Shape::of));
    }

    /** With its keys at the margin, one below the other. */
    private ManifestText unfolded() {
        tree.root().setFlowStyle(FlowStyle.BLOCK);
        return of(joined(YamlBlock.lines(tree.root()))).orElseThrow();
    }

    private String spliced(String key, List<String> block) {
        List<String> spliced = new ArrayList<>(lines);
        Optional<Block> old = block(key);
        int at = old.map(Block::first).orElseGet(() -> placeOf(key));
        old.ifPresent(lost -> spliced.subList(lost.first(), lost.last() + 1).clear());
        spliced.addAll(at, block);
        return joined(spliced);
    }

    /** After the keys that authors write before it. */
    private int placeOf(String key) {
        List<String> earlier = Parts.ORDER.subList(0, Parts.ORDER.indexOf(key));
        return earlier.stream()
                .flatMap(each -> block(each).stream())
                .mapToInt(block -> block.last() + 1)
                .max()
                .orElseGet(() -> tree.root().getValue().stream()
                        .mapToInt(ManifestText::line)
                        .min()
                        .orElse(lines.size()));
    }

    /** @param first and last line, from 0 */
    private record Block(int first, int last) {
        boolean contains(int line) {
            return line >= first && line <= last;
        }
    }

    private Optional<Block> block(String key) {
        List<NodeTuple> keys = tree.root().getValue();
        return IntStream.range(0, keys.size())
                .filter(at -> YamlTree.key(keys.get(at)).equals(key))
                .mapToObj(at -> block(line(keys.get(at)), at + 1 < keys.size() ? line(keys.get(at + 1)) : lines.size()))
                .findFirst();
    }

    private Block block(int first, int end) {
        int last = end - 1;
        while (last > first && (lines.get(last).isBlank() || lines.get(last).startsWith("#"))) {
            last--;
        }
        return new Block(first, last);
    }

    private static int line(NodeTuple tuple) {
        return tuple.getKeyNode().getStartMark().getLine();
    }

    private static String joined(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
