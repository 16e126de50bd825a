package dev.heaphotel.probe;

import dev.heaphotel.wire.Edge;
import dev.heaphotel.wire.Node;
import dev.heaphotel.wire.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Objects and references as they are drawn: few by themselves, the others folded into one of their class. */
final class Drawing {

    /** The step of a reference from an array to an element. */
    static final int ELEMENT = -1;

    /** Objects of one level that are drawn by themselves where there are more than one more. */
    private static final int SINGLE = 2;

    private static final int MOST_NODES = 11;

    /** One reference that was followed; the object may be null. */
    record Link(Object from, Object to, String name) {}

    /** What is no object of the program's: a class, a thread. Roots of one name are one node. */
    record Root(String name) {}

    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> places = new IdentityHashMap<>();
    private final Map<String, Integer> roots = new HashMap<>();
    private final List<Object> drawn = new ArrayList<>();

    /** Draws what the links lead to and was not drawn before, and returns it. */
    List<Object> level(List<Link> links, int step) {
        List<Link> fresh = fresh(links);
        int single = fresh.size() <= SINGLE + 1 ? SINGLE + 1 : SINGLE;
        Map<Class<?>, Integer> folded = new HashMap<>();
        for (int i = 0; i < fresh.size(); i++) {
            Link link = fresh.get(i);
            if (i < single && nodes.size() < MOST_NODES) {
                edges.add(new Edge(place(link.from), place(link.to), link.name, step));
            } else {
                fold(link, step, folded);
            }
        }
        return fresh.stream().map(Link::to).toList();
    }

    private List<Link> fresh(List<Link> links) {
        IdentityHashMap<Object, Boolean> seen = new IdentityHashMap<>();
        return links.stream()
                .filter(link -> link.to != null && !places.containsKey(link.to) && seen.put(link.to, true) == null)
                .toList();
    }

    private void fold(Link link, int step, Map<Class<?>, Integer> folded) {
        Integer known = folded.get(link.to.getClass());
        if (known != null || nodes.size() > MOST_NODES) {
            int into = known == null ? nodes.size() - 1 : known;
            nodes.set(into, more(nodes.get(into)));
            places.put(link.to, into);
            return;
        }
        int from = place(link.from);
        int to = place(link.to);
        folded.put(link.to.getClass(), to);
        edges.add(new Edge(from, to, step == ELEMENT ? "[…]" : link.name, step));
    }

    private static Node more(Node node) {
        return new Node(node.type(), "", node.count() + 1, 0, 0);
    }

    private int place(Object object) {
        if (object instanceof Root root) {
            return roots.computeIfAbsent(root.name, name -> add(object, new Node(name, "", 1, 0, 0)));
        }
        Integer known = places.get(object);
        return known != null ? known : add(object, Labels.node(object));
    }

    private int add(Object object, Node node) {
        places.put(object, nodes.size());
        drawn.add(object);
        nodes.add(node);
        return nodes.size() - 1;
    }

    List<Object> objects() {
        return List.copyOf(drawn);
    }

    /** The references that keep a weak map's key. */
    void wayBack(Object entry, Object value, Object key, int step) {
        int to = place(key);
        edges.add(new Edge(place(entry), to, "key, weak", ELEMENT));
        edges.add(new Edge(place(value), to, "leads to its key", step));
    }

    Report.Drawn report() {
        return new Report.Drawn(List.copyOf(nodes), List.copyOf(edges));
    }
}
