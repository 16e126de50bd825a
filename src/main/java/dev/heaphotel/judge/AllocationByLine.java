package dev.heaphotel.judge;

import dev.heaphotel.problem.Axis;
import dev.heaphotel.wire.Line;
import dev.heaphotel.wire.Report;
import java.util.Comparator;
import java.util.List;

/**
 * Which lines allocated, at one size, and what became of it. All rows and {@code elsewhere} together are the churn at that
 * size. The component names are field names of the JSON.
 *
 * @param rows      ascending by line, each line that allocated
 * @param elsewhere what no line of the candidate allocated: the problem's own driver
 * @param heldKnown false where the program started threads or allocated so much that nothing can be said of what is held; the
 *                  figures of what is held are then 0
 */
public record AllocationByLine(
        String axis, String symbol, long size, List<Row> rows, Row elsewhere, boolean heldKnown) {

    public AllocationByLine {
        rows = List.copyOf(rows);
    }

    /**
     * All figures in bytes.
     *
     * @param line      from 1; 0 for elsewhere
     * @param allocated while the line ran, by the JDK on its behalf included
     * @param held      of these, still held when the work was done, the output aside
     * @param atPeak    of these, held at the moment at which most was held in all
     * @param returned  of these, held when the work was done by nothing but the output
     */
    public record Row(int line, long allocated, long held, long atPeak, long returned) {

        static Row of(Line line) {
            return new Row(line.line(), line.bytes(), line.held(), line.atPeak(), line.returned());
        }
    }

    static AllocationByLine of(Axis axis, long size, Report.Attributed attributed) {
        return new AllocationByLine(
                axis.name(),
                axis.symbol(),
                size,
                attributed.lines().stream()
                        .map(Row::of)
                        .sorted(Comparator.comparingInt(Row::line))
                        .toList(),
                Row.of(attributed.elsewhere()),
                attributed.heldKnown());
    }
}
