package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.AllocationByLine;
import dev.heaphotel.judge.AllocationByLine.Row;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which lines allocated how much, and how much of it is still held.
 *
 * @param sentence  at which size, and what the share means
 * @param rows      ascending by line
 * @param elsewhere what no line of the candidate allocated; empty for nothing
 * @param heldKnown whether it could be told what is held
 */
public record LineFigures(String sentence, List<LineFigure> rows, String elsewhere, boolean heldKnown) {

    /** Of all that is held: a line that holds less is not what is past its bound. */
    private static final double LEAST_SHARE = 0.05;

    static Optional<LineFigures> of(Judgement judgement) {
        return Optional.ofNullable(judgement.lines())
                .filter(lines -> !lines.rows().isEmpty())
                .map(lines -> of(lines, judgement.growth()));
    }

    private static LineFigures of(AllocationByLine lines, List<GrowthRow> growth) {
        boolean atPeak = past(lines, growth, "peak", "auxiliary") && !past(lines, growth, "retained");
        boolean past = atPeak || past(lines, growth, "retained");
        long all = lines.rows().stream()
                .mapToLong(row -> atPeak ? row.atPeak() : row.held())
                .sum();
        List<LineFigure> rows = new ArrayList<>();
        for (Row row : lines.rows()) {
            boolean matters = LEAST_SHARE * all <= (atPeak ? row.atPeak() : row.held());
            rows.add(LineFigure.of(row, lines.heldKnown(), atPeak, past && matters));
        }
        String size = lines.symbol() + "\u00a0=\u00a0" + Figures.exact(lines.size());
        String share = !lines.heldKnown()
                ? Texts.say("submission.judged.share-unknown")
                : atPeak ? Texts.say("submission.judged.share-peak") : Texts.say("submission.judged.share-held");
        long rest = lines.elsewhere().allocated();
        return new LineFigures(
                Texts.say("submission.judged.by-line", size, share),
                List.copyOf(rows),
                rest == 0 ? "" : Figures.exactBytes(rest),
                lines.heldKnown());
    }

    private static boolean past(AllocationByLine lines, List<GrowthRow> growth, String... lifetimes) {
        return growth.stream()
                .filter(row -> row.axis().equals(lines.axis()) && Boolean.FALSE.equals(row.within()))
                .anyMatch(row -> Stream.of(lifetimes).anyMatch(row.lifetime()::equals));
    }

    /** The figure of a line; empty for a line that allocated nothing. */
    public Optional<LineFigure> at(int line) {
        return rows.stream().filter(row -> row.line() == line).findFirst();
    }
}
