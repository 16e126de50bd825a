package dev.heaphotel.submission;

import dev.heaphotel.judge.WallAim;
import dev.heaphotel.judge.WallReport;
import dev.heaphotel.web.Figures;
import java.util.Optional;

/** What a run into the wall says, in sentences. */
final class WallWords {

    private WallWords() {}

    /** What is predicted before it is run. */
    static String prediction(WallAim aim) {
        String heap = Figures.heap(aim.heapBytes());
        Long predicted = aim.predicted();
        if (predicted == null) {
            return aim.isBounded()
                    ? "By what was weighed, a " + heap + " heap is never full along " + aim.label() + "."
                    : "What was weighed does not tell at which size a " + heap + " heap is full.";
        }
        return "By what was weighed, a " + heap + " heap is full at " + size(aim, predicted) + ".";
    }

    static String result(WallReport report) {
        return switch (report.outcome()) {
            case HEAP_FULL -> full(report);
            case NOT_REACHED ->
                "It did not hit the wall: up to " + size(report.aim(), report.fits())
                        + ", the largest size tried, it went on fitting into "
                        + Figures.heap(report.aim().heapBytes()) + ".";
            case INPUT_FULL ->
                "It did not hit the wall by itself: beyond " + size(report.aim(), report.fits())
                        + " what it is given to work on fills the heap before it begins.";
            case TOO_SLOW ->
                "Time ran out before the heap was full. Up to " + size(report.aim(), report.fits()) + " it fitted.";
            case BROKE_OFF ->
                "It ended before the heap was full. "
                        + Optional.ofNullable(report.why())
                                .map(why -> why + ". ")
                                .orElse("")
                        + "Up to " + size(report.aim(), report.fits()) + " it fitted.";
            case FAILED -> "This run failed, which is our fault. It may be tried again.";
        };
    }

    private static String full(WallReport report) {
        WallAim aim = report.aim();
        Long known = report.full();
        long full = known == null ? report.fits() : known;
        Long predicted = aim.predicted();
        Double percent = report.differencePercent();
        String actual = "the heap was full at " + size(aim, full) + ", and at " + Figures.count(report.fits())
                + " it still fitted";
        if (predicted == null) {
            return "Run for real, " + actual + ".";
        }
        if (percent == null) {
            return "Predicted " + Figures.count(predicted) + "; run for real, " + actual
                    + ". Time ran out before it was known more closely.";
        }
        return "Predicted " + Figures.count(predicted) + "; run for real, " + actual + ". " + difference(percent);
    }

    private static String difference(double percent) {
        String much = Figures.number(Math.abs(percent)) + " %";
        if (Math.abs(percent) < 0.05) {
            return "That is where it was predicted.";
        }
        return percent < 0
                ? "That is " + much
                        + " sooner. It usually is: a collection that doubles its array holds the old one and the new"
                        + " one for a moment, and what the JVM and the test itself hold takes its share."
                : "That is " + much + " later than the curve through the weighed sizes says.";
    }

    /** {@code requests n = 724 000}. */
    static String size(WallAim aim, long size) {
        return aim.label() + " " + aim.symbol() + "\u00a0=\u00a0" + Figures.count(size);
    }
}
