package dev.heaphotel.submission;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two texts line by line, with a few lines around each change.
 *
 * @param rows    in reading order; for the texts side by side, each row has both of its sides
 * @param gone    lines of the first text that the second has not
 * @param added   lines of the second text that the first has not
 * @param cut     whether there is more than is shown
 */
public record CodeDifference(List<Row> rows, int gone, int added, boolean cut) {

    private static final int CONTEXT = 3;
    private static final int MOST_ROWS = 3000;

    /** Two texts of more lines that share nothing would take seconds to compare: they are then two texts, not a change. */
    private static final int MOST_COMPARED = 4000;

    /** A line as it stands in one of the texts, from 1. */
    public record Line(int number, String text) {}

    /**
     * @param kind {@code same}, {@code gone}, {@code added}, {@code changed} (both sides, side by side), {@code gap}
     */
    public record Row(String kind, Optional<Line> before, Optional<Line> after) {

        static final Row GAP = new Row("gap", Optional.empty(), Optional.empty());

        /** What a reader of one column sees. */
        public String text() {
            return after.or(() -> before).map(Line::text).orElse("");
        }

        public String sign() {
            return switch (kind) {
                case "gone" -> "−";
                case "added" -> "+";
                default -> "";
            };
        }

        public String word() {
            return switch (kind) {
                case "gone" -> Texts.say("submission.difference.removed");
                case "added" -> Texts.say("submission.difference.added");
                default -> "";
            };
        }
    }

    public static CodeDifference of(String before, String after) {
        return new Making(before.lines().toList(), after.lines().toList()).make();
    }

    public boolean none() {
        return gone == 0 && added == 0;
    }

    /** What changed, in words. */
    public String sentence() {
        if (none()) {
            return Texts.say("submission.difference.same");
        }
        return Texts.say("submission.difference.sentence", lines(added), lines(gone));
    }

    private static String lines(int count) {
        return Texts.say("submission.lines", count);
    }

    /** The same rows with what was replaced beside what replaced it. */
    public List<Row> beside() {
        List<Row> paired = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            int end = at;
            while (end < rows.size()
                    && (rows.get(end).kind().equals("gone")
                            || rows.get(end).kind().equals("added"))) {
                end++;
            }
            pair(rows.subList(at, end), paired);
            if (end < rows.size()) {
                paired.add(rows.get(end));
                end++;
            }
            at = end;
        }
        return paired;
    }

    private static void pair(List<Row> changes, List<Row> paired) {
        List<Row> gone =
                changes.stream().filter(row -> row.kind().equals("gone")).toList();
        List<Row> added =
                changes.stream().filter(row -> row.kind().equals("added")).toList();
        for (int i = 0; i < Math.max(gone.size(), added.size()); i++) {
            paired.add(new Row(
                    "changed",
                    i < gone.size() ? gone.get(i).before() : Optional.empty(),
                    i < added.size() ? added.get(i).after() : Optional.empty()));
        }
    }

    /** From this place of the first text on, from 0, so many lines went and so many came. */
    private record Change(int at, int gone, int added) {

        static Change of(AbstractDelta<String> delta) {
            return new Change(
                    delta.getSource().getPosition(),
                    delta.getSource().size(),
                    delta.getTarget().size());
        }

        /** What came and what went at one place may be told apart: it is one change. */
        boolean touches(Change next) {
            return next.at == at + gone;
        }

        Change and(Change next) {
            return new Change(at, gone + next.gone, added + next.added);
        }
    }

    /** Walks through both texts at once. */
    private static final class Making {

        private final List<String> before;
        private final List<String> after;
        private final List<Row> rows = new ArrayList<>();
        private int left;
        private int right;
        private int gone;
        private int added;

        Making(List<String> before, List<String> after) {
            this.before = before;
            this.after = after;
        }

        CodeDifference make() {
            List<Change> changes = changes();
            for (int i = 0; i < changes.size(); i++) {
                Change change = changes.get(i);
                same(change.at(), i > 0, true);
                for (int line = 0; line < change.gone(); line++) {
                    gone();
                }
                for (int line = 0; line < change.added(); line++) {
                    added();
                }
            }
            same(before.size(), !changes.isEmpty(), false);
            boolean cut = rows.size() > MOST_ROWS;
            return new CodeDifference(List.copyOf(cut ? rows.subList(0, MOST_ROWS) : rows), gone, added, cut);
        }

        private List<Change> changes() {
            if (before.size() + after.size() > MOST_COMPARED) {
                return before.equals(after) ? List.of() : List.of(new Change(0, before.size(), after.size()));
            }
            List<Change> changes = new ArrayList<>();
            for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>())
                    .getDeltas()) {
                Change next = Change.of(delta);
                int last = changes.size() - 1;
                if (last >= 0 && changes.get(last).touches(next)) {
                    changes.set(last, changes.get(last).and(next));
                } else {
                    changes.add(next);
                }
            }
            return changes;
        }

        /** Lines that are in both, up to the given one of the first text: those near a change, and a gap for the others. */
        private void same(int end, boolean changeBefore, boolean changeAfter) {
            int count = end - left;
            int head = changeBefore ? CONTEXT : 0;
            int tail = changeAfter ? CONTEXT : 0;
            for (int i = 0; i < count; i++) {
                boolean shown = i < head || i >= count - tail;
                if (shown) {
                    rows.add(new Row("same", line(before, left), line(after, right)));
                } else if (i == head) {
                    rows.add(Row.GAP);
                }
                left++;
                right++;
            }
        }

        private void gone() {
            rows.add(new Row("gone", line(before, left), Optional.empty()));
            left++;
            gone++;
        }

        private void added() {
            rows.add(new Row("added", Optional.empty(), line(after, right)));
            right++;
            added++;
        }

        private static Optional<Line> line(List<String> text, int at) {
            return Optional.of(new Line(at + 1, VisibleText.of(text.get(at))));
        }
    }
}
