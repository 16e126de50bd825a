package dev.heaphotel.measure;

import dev.heaphotel.compile.SourceFacts;
import dev.heaphotel.unit.TypeShape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The node classes a program has: declared in it, or the two we provide. */
public final class NodeTypes {

    private final Map<String, TypeShape.Leaf> leaves =
            new HashMap<>(Map.of("ListNode", TypeShape.Leaf.LIST_NODE, "TreeNode", TypeShape.Leaf.TREE_NODE));

    private NodeTypes() {}

    /** A class is a node where it has links of its own type. */
    public static NodeTypes in(SourceFacts facts) {
        NodeTypes nodes = new NodeTypes();
        facts.fields().stream().map(SourceFacts.Field::owner).distinct().forEach(owner -> nodes.read(owner, facts));
        return nodes;
    }

    private void read(String owner, SourceFacts facts) {
        String name = TypeShape.simple(owner);
        List<String> links = facts.fields().stream()
                .filter(field -> field.owner().equals(owner) && !field.isStatic())
                .filter(field ->
                        TypeShape.simple(field.type().replaceAll("<.*>", "")).equals(name))
                .map(SourceFacts.Field::name)
                .toList();
        if (links.containsAll(List.of("left", "right"))) {
            leaves.put(name, TypeShape.Leaf.TREE_NODE);
        } else if (links.contains("next") || links.size() == 1) {
            leaves.put(name, TypeShape.Leaf.LIST_NODE);
        }
    }

    /** A type of the program as generators see it. */
    public TypeShape shape(String type) {
        return TypeShape.of(type, leaves);
    }
}
