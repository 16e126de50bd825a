package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.AllocationByLine.Row;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;

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
        String allocated = Texts.say("submission.judged.allocated", row.line(), Figures.exactBytes(row.allocated()));
        if (!heldKnown) {
            return allocated + ".";
        }
        String peak = showPeak ? Texts.say("submission.judged.at-peak", some(row.atPeak())) : "";
        String returned = row.returned() > 0
                ? Texts.say("submission.judged.handed-back", Figures.exactBytes(row.returned()))
                : "";
        return allocated + peak + Texts.say("submission.judged.still-held", some(row.held())) + returned + ".";
    }

    private static String some(long bytes) {
        return bytes == 0
                ? Texts.say("submission.judged.none-is")
                : Texts.say("submission.judged.some-are", Figures.exactBytes(bytes));
    }
}
