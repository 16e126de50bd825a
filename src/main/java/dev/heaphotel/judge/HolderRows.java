package dev.heaphotel.judge;

import dev.heaphotel.feedback.Advice;
import dev.heaphotel.feedback.Curve;
import dev.heaphotel.feedback.Finding;
import dev.heaphotel.growth.Complexity;
import dev.heaphotel.growth.Growth;
import dev.heaphotel.judge.Judgement.EdgeRow;
import dev.heaphotel.judge.Judgement.GraphRow;
import dev.heaphotel.judge.Judgement.GrowsByRow;
import dev.heaphotel.judge.Judgement.HolderRow;
import dev.heaphotel.judge.Judgement.NodeRow;
import dev.heaphotel.measure.Holder;
import dev.heaphotel.wire.Edge;
import dev.heaphotel.wire.Node;
import dev.heaphotel.wire.Report.Drawn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A holder as a row of a {@link Judgement}. */
final class HolderRows {

    private HolderRows() {}

    static HolderRow of(Finding finding, Holder holder, List<Curve> curves) {
        return new HolderRow(
                holder.field(),
                holder.declaredAt().isPresent() ? holder.declaredAt().getAsInt() : null,
                holder.filledAt(),
                holder.path(),
                holder.kind().word(),
                curves.stream()
                        .filter(curve -> curve.axis().equals(finding.axis()) && curve.lifetime() == finding.lifetime())
                        .findFirst()
                        .map(curve -> growsBy(finding, holder, curve))
                        .orElse(null),
                Advice.fix(finding.lifetime(), Optional.of(holder)),
                holder.graph().map(drawn -> graph(drawn, holder.cut())).orElse(null));
    }

    private static @Nullable GrowsByRow growsBy(Finding finding, Holder holder, Curve curve) {
        Complexity complexity = curve.growth().likeliest();
        if (!curve.exceeds() || complexity == Complexity.CONSTANT) {
            return null;
        }
        Optional<Double> counted = holder.growsBy()
                .filter(grown -> grown.count() > 0)
                .map(grown -> Rows.rounded(grown.count() / terms(complexity, grown)));
        Optional<Double> measured = curve.growth().firm().map(Growth.Firm::perUnit);
        Optional<Double> estimated = holder.growsBy().map(grown -> grown.bytes() / terms(complexity, grown));
        String term = complexity.in(curve.symbol());
        return new GrowsByRow(
                Rows.rounded(measured.or(() -> estimated).orElse(0.0)),
                counted.orElse(null),
                counted.flatMap(any -> type(holder)).orElse(null),
                Advice.unit(curve),
                term.substring(2, term.length() - 1));
    }

    private static double terms(Complexity complexity, Holder.GrowsBy grown) {
        return complexity.at(grown.toSize()) - complexity.at(grown.fromSize());
    }

    /** The class of the objects at the end of the shape that grew most. */
    private static Optional<String> type(Holder holder) {
        int last = holder.growsBy().orElseThrow().path().size() - 1;
        return holder.graph()
                .flatMap(drawn -> drawn.edges().stream()
                        .filter(edge -> edge.step() == last)
                        .map(edge -> element(drawn, edge).orElse(drawn.nodes().get(edge.to())))
                        .map(Node::type)
                        .findFirst());
    }

    private static Optional<Node> element(Drawn drawn, Edge array) {
        return drawn.edges().stream()
                .filter(edge -> edge.from() == array.to() && edge.step() < 0)
                .map(edge -> drawn.nodes().get(edge.to()))
                .findFirst();
    }

    private static GraphRow graph(Drawn drawn, int cut) {
        return new GraphRow(
                drawn.nodes().stream()
                        .map(node -> new NodeRow(node.type(), node.label(), node.count()))
                        .toList(),
                drawn.edges().stream()
                        .map(edge -> new EdgeRow(edge.from(), edge.to(), edge.name(), edge.step() == cut))
                        .toList());
    }
}
