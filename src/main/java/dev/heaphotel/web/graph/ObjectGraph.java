package dev.heaphotel.web.graph;

import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.Svg.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A few objects and the references between them, from the holder at the top down to what it holds. The retaining reference is
 * drawn heavy, dashed and with a word beside it. Sizes in user units of the view box, which a phone shows unscaled.
 */
public final class ObjectGraph {

    private static final double WIDTH = 360;
    private static final double GAP = 12;
    private static final double WIDEST = 240;
    private static final double BOX = 38;
    private static final double STEP = 68;
    private static final double TOP = 4;

    /** Width of a character of the monospaced face at the size the style sheet gives it. */
    private static final double CHARACTER = 6.7;

    /** {@code count} objects of one class folded into one. */
    public record Node(String type, String label, int count) {}

    /** From and to are places among the nodes. */
    public record Edge(int from, int to, String name, boolean retaining) {}

    private record Place(double x, double y, double width) {

        Spot foot() {
            return new Spot(x + width / 2, y + BOX);
        }

        Spot head() {
            return new Spot(x + width / 2, y);
        }
    }

    private final List<Node> nodes;
    private final List<Edge> edges;
    private final List<Place> places = new ArrayList<>();
    private int levels;

    private ObjectGraph(List<Node> nodes, List<Edge> edges) {
        this.nodes = nodes;
        this.edges = edges.stream().filter(this::isWhole).toList();
        place();
    }

    /** One node at least. */
    public static String draw(String id, String title, String description, List<Node> nodes, List<Edge> edges) {
        return new ObjectGraph(nodes, edges).drawn(id, title, description);
    }

    private boolean isWhole(Edge edge) {
        return edge.from() >= 0 && edge.to() >= 0 && edge.from() < nodes.size() && edge.to() < nodes.size();
    }

    private void place() {
        int[] level = levels();
        Map<Integer, Integer> wide = new HashMap<>();
        for (int at : level) {
            wide.merge(at, 1, Integer::sum);
            levels = Math.max(levels, at + 1);
        }
        Map<Integer, Integer> taken = new HashMap<>();
        for (int at : level) {
            int count = wide.get(at);
            double width = Math.min(WIDEST, (WIDTH - GAP * (count - 1)) / count);
            double left = (WIDTH - width * count - GAP * (count - 1)) / 2;
            int before = taken.merge(at, 1, Integer::sum) - 1;
            places.add(new Place(left + before * (width + GAP), TOP + at * STEP, width));
        }
    }

    /** One below whoever was drawn holding it first. */
    private int[] levels() {
        int[] level = new int[nodes.size()];
        boolean[] known = new boolean[nodes.size()];
        for (Edge edge : edges) {
            if (!known[edge.to()] && edge.to() > edge.from()) {
                level[edge.to()] = level[edge.from()] + 1;
                known[edge.to()] = true;
            }
        }
        return level;
    }

    private String drawn(String id, String title, String description) {
        Svg svg = Svg.open(WIDTH, TOP + (levels - 1) * STEP + BOX + 6, id, title, description);
        edges.forEach(edge -> line(svg, edge));
        for (int i = 0; i < nodes.size(); i++) {
            box(svg, nodes.get(i), places.get(i));
        }
        boolean told = false;
        for (Edge edge : edges) {
            name(svg, edge, edge.retaining() && !told);
            told |= edge.retaining();
        }
        return svg.close();
    }

    private void line(Svg svg, Edge edge) {
        Spot from = places.get(edge.from()).foot();
        Spot to = places.get(edge.to()).head();
        boolean down = places.get(edge.to()).y > places.get(edge.from()).y;
        Spot start = down ? from : places.get(edge.from()).head();
        svg.line(edge.retaining() ? "edge holds" : "edge", start.x(), start.y(), to.x(), to.y());
    }

    private void name(Svg svg, Edge edge, boolean told) {
        Spot from = places.get(edge.from()).foot();
        Spot to = places.get(edge.to()).head();
        boolean shares = from.x() == to.x();
        String words = told ? Texts.say("web.graph.holds", edge.name()) : edge.name();
        double x = shares ? to.x() + 6 : (from.x() + to.x() * 3) / 4;
        String side = shares ? "" : " mid";
        svg.text((edge.retaining() ? "edge-name holds" : "edge-name") + side, x, to.y() - 10, words);
    }

    private static void box(Svg svg, Node node, Place place) {
        if (node.count() > 1) {
            svg.box("object", place.x + 4, place.y + 4, place.width, BOX);
        }
        svg.box("object", place.x, place.y, place.width, BOX);
        double middle = place.x + place.width / 2;
        String below = node.count() > 1 ? "× " + node.count() : node.label();
        double y = below.isEmpty() ? place.y + BOX / 2 + 4 : place.y + 16;
        svg.text("object-type", middle, y, cut(node.type(), place.width));
        if (!below.isEmpty()) {
            svg.text("object-label", middle, place.y + 30, cut(below, place.width));
        }
    }

    private static String cut(String words, double width) {
        int longest = (int) (width / CHARACTER) - 1;
        return words.length() <= longest ? words : words.substring(0, Math.max(1, longest - 1)) + "…";
    }
}
