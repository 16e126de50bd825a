package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.AllocationByLine.Row;
import dev.heaphotel.web.Figures;

/**
 * What one line allocated.
 *
 * @param amount   rounded, to stand beside the line
 * @param share    of it still held, in percent; at least 1 where anything is
 * @param tone     {@code past} where what is held is past its bound, {@code stays} where it may be held, {@code free} where all
 *                 was let go, {@code unknown}
 * @param words    all of it in one sentence, every digit
 * @param returned handed back as the output
 */
public record LineFigure(
        int line,
        String amount,
        int share,
        String tone,
        String words,
        String allocated,
        String held,
        String atPeak,
        String returned) {

    static LineFigure of(Row row, boolean heldKnown, boolean showPeak, boolean past) {
        long shown = showPeak ? row.atPeak() : row.held();
        String tone = !heldKnown ? "unknown" : shown == 0 ? "free" : past ? "past" : "stays";
        return new LineFigure(
                row.line(),
                Figures.bytes(row.allocated()),
                shown == 0 ? 0 : (int) Math.max(1, Math.min(100, 100 * shown / row.allocated())),
                tone,
                words(row, heldKnown, showPeak),
                Figures.exactBytes(row.allocated()),
                Figures.exactBytes(row.held()),
                Figures.exactBytes(row.atPeak()),
                Figures.exactBytes(row.returned()));
    }

    private static String words(Row row, boolean heldKnown, boolean showPeak) {
        String allocated = "Line " + row.line() + " allocated " + Figures.exactBytes(row.allocated());
        if (!heldKnown) {
            return allocated + ".";
        }
        String peak = showPeak ? "; at the peak " + some(row.atPeak()) + " held" : "";
        String returned = row.returned() > 0 ? ", " + Figures.exactBytes(row.returned()) + " are handed back" : "";
        return allocated + peak + "; " + some(row.held()) + " still held" + returned + ".";
    }

    private static String some(long bytes) {
        return bytes == 0 ? "none is" : Figures.exactBytes(bytes) + " are";
    }
}
