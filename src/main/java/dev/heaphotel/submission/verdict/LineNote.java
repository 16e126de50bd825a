package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.Judgement.DiagnosticRow;
import dev.heaphotel.judge.Judgement.RefusalRow;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Texts;

/**
 * Something said about one line of the candidate's source.
 *
 * @param line from 1; 0 where there is none
 * @param kind {@code error}, {@code warning} or {@code refused}
 */
public record LineNote(int line, int column, String kind, String message) {

    static LineNote of(DiagnosticRow row) {
        return new LineNote(row.line(), row.column(), row.severity(), VisibleText.of(row.message()));
    }

    static LineNote of(RefusalRow row) {
        return new LineNote(row.line(), 0, "refused", VisibleText.of(row.uses() + ": " + row.message()));
    }

    /** {@code line 7, column 12}; empty where there is no line. */
    public String where() {
        if (line == 0) {
            return "";
        }
        return column == 0 ? Texts.say("web.line", line) : Texts.say("submission.judged.line-column", line, column);
    }
}
