package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.Judgement.EdgeRow;
import dev.heaphotel.judge.Judgement.GraphRow;
import dev.heaphotel.judge.Judgement.NodeRow;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.ObjectGraph;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The objects of a tiny run: a picture, SVG, and the same as a list.
 *
 * @param trace one reference a line, the retaining one marked
 */
public record ObjectsView(String picture, List<Reference> trace) {

    private static final int LONGEST = 60;

    /** {@code Desk.firsts} leads to {@code ArrayList, size 3}. */
    public record Reference(String from, String to, boolean retaining) {}

    /** @param id of the picture, once on a page */
    static ObjectsView of(GraphRow graph, String id) {
        List<Reference> trace = graph.edges().stream()
                .filter(edge -> isWhole(edge, graph))
                .map(edge -> reference(edge, graph))
                .toList();
        String said = String.join(
                "; ",
                trace.stream()
                        .map(each -> Texts.say("submission.judged.leads", each.from(), each.to()))
                        .toList());
        String picture = ObjectGraph.draw(
                id,
                Texts.say("submission.judged.objects-of-tiny-run"),
                said,
                graph.nodes().stream()
                        .map(node -> new ObjectGraph.Node(type(node), shown(node.label()), node.count()))
                        .toList(),
                graph.edges().stream()
                        .map(edge -> new ObjectGraph.Edge(edge.from(), edge.to(), shown(edge.name()), edge.retaining()))
                        .toList());
        return new ObjectsView(picture, trace);
    }

    private static boolean isWhole(EdgeRow edge, GraphRow graph) {
        return IntStream.of(edge.from(), edge.to())
                .allMatch(place -> place >= 0 && place < graph.nodes().size());
    }

    private static Reference reference(EdgeRow edge, GraphRow graph) {
        NodeRow to = graph.nodes().get(edge.to());
        String label = to.label().isEmpty() ? "" : ", " + shown(to.label());
        String folded = to.count() > 1 ? Texts.say("submission.judged.of-them", to.count()) : "";
        String from = type(graph.nodes().get(edge.from()));
        String separator = edge.name().startsWith("[") ? "" : ".";
        return new Reference(from + separator + shown(edge.name()), type(to) + label + folded, edge.retaining());
    }

    /** {@code HashMap.Node} for {@code HashMap$Node}, {@code lambda in Desk} for a lambda's hidden class. */
    private static String type(NodeRow node) {
        String type = node.type();
        int lambda = type.indexOf("$$Lambda");
        return shown(
                lambda < 0 ? type.replace('$', '.') : Texts.say("submission.judged.lambda", type.substring(0, lambda)));
    }

    private static String shown(String text) {
        return VisibleText.of(text, LONGEST);
    }
}
