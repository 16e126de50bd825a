package dev.heaphotel.web.graph;

import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.GrowthSeries.Weighing;
import dev.heaphotel.web.graph.Paper.Range;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * A curve carried on until it meets the heap's cap, and where the heap really was full.
 *
 * @param axis      with its symbol, {@code requests n}
 * @param sentence  what the picture says, for those who do not see it
 * @param weighings through which the curve was fitted
 * @param heap      bytes
 * @param full      the size at which the heap was full
 * @param predicted the size at which the curve meets the cap; empty where it does not
 * @param curve     size to bytes
 */
public record WallGraph(
        String axis,
        String sentence,
        List<Weighing> weighings,
        long heap,
        long full,
        Optional<Long> predicted,
        DoubleUnaryOperator curve) {

    /** Room above the cap for what is written there, and to the right of where it is met. */
    private static final double ROOM_ABOVE = 1.17;

    private static final double ROOM_BESIDE = 1.04;

    public String draw(String id) {
        double farthest = Math.max(full, predicted.orElse(full)) * ROOM_BESIDE;
        Paper paper = new Paper(
                Scale.Kind.LINEAR,
                new Range(0, farthest),
                new Range(0, heap * ROOM_ABOVE),
                id,
                Texts.say("web.graph.predicted-against-actual", axis),
                sentence);
        paper.axes(axis, Figures::tick, Unit.BYTES);
        predicted.ifPresent(size -> drawPrediction(paper, size));
        paper.level("cap", heap, Texts.say("web.graph.heap-full"));
        for (Weighing weighing : weighings) {
            paper.point(
                    "point",
                    weighing.size(),
                    weighing.value(),
                    false,
                    Texts.say("web.graph.weighed-at", Figures.exact(weighing.size())));
        }
        paper.point("point past", full, heap, true, Texts.say("web.graph.full-at", Figures.exact(full)));
        paper.note("past", full, heap, 18, Texts.say("web.graph.actual", Figures.count(full)));
        return paper.close();
    }

    private void drawPrediction(Paper paper, long size) {
        paper.curve("predicted", at -> Math.min(heap, curve.applyAsDouble(at)));
        paper.point("point", size, heap, false, Texts.say("web.graph.predicted-at", Figures.exact(size)));
        paper.note("predicted", size, heap, -9, Texts.say("web.graph.predicted", Figures.count(size)));
    }
}
