package dev.heaphotel.cli;

import dev.heaphotel.judge.AllocationByLine;
import dev.heaphotel.judge.Instances;
import dev.heaphotel.judge.Judgement;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What grows and which lines hold it, in a few lines; the rest is in the JSON. */
final class EvidenceText {

    private static final int MOST = 3;

    private final PrintWriter out;

    EvidenceText(PrintWriter out) {
        this.out = out;
    }

    void print(Judgement judgement) {
        judgement.instances().forEach(this::instances);
        AllocationByLine lines = judgement.lines();
        if (lines != null) {
            lines(lines);
        }
    }

    private void instances(Instances axis) {
        String classes =
                axis.classes().stream().limit(MOST).map(EvidenceText::row).collect(Collectors.joining("; "));
        String when = axis.lifetime().equals("peak") ? " at the peak" : "";
        out.println("  " + axis.label() + ": "
                + (classes.isEmpty() ? "no class of object grows." : "objects" + when + ": " + classes + "."));
    }

    private static String row(Instances.ClassRow row) {
        int last = row.counts().size() - 1;
        return row.name() + " " + row.counts().get(0) + " to " + row.counts().get(last) + " (" + row.growth() + ", "
                + Math.round(row.bytesPerInstance()) + " B each)";
    }

    /** The lines that hold most, then those that allocate most. */
    private void lines(AllocationByLine lines) {
        lines.rows().stream()
                .sorted(Comparator.comparingLong(AllocationByLine.Row::held)
                        .thenComparingLong(AllocationByLine.Row::allocated)
                        .reversed())
                .limit(MOST)
                .forEach(row -> out.println("  line " + row.line() + ": " + row.allocated() + " B allocated at "
                        + lines.symbol() + " = " + lines.size()
                        + (lines.heldKnown() ? ", " + row.held() + " B still held." : ".")));
    }
}
