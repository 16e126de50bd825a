package dev.heaphotel.interview.review;

import dev.heaphotel.judge.Instances;
import dev.heaphotel.judge.Instances.ClassRow;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.PointRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was weighed and counted, for a spreadsheet: RFC 4180, exact numbers. */
final class CurvesCsv {

    private static final String HEAD = "problem,attempt,axis,symbol,memory,class,bound,size,value,low,high";
    private static final String END = "\r\n";

    private final StringBuilder out = new StringBuilder(HEAD).append(END);

    String text() {
        return out.toString();
    }

    void add(String attempt, Judgement judgement) {
        for (GrowthRow row : judgement.growth()) {
            for (PointRow point : row.points()) {
                line(Stream.of(
                        judgement.problem(),
                        attempt,
                        row.label(),
                        row.symbol(),
                        row.lifetime(),
                        row.measured(),
                        row.bound() == null ? "" : row.bound(),
                        point.size(),
                        point.bytes(),
                        point.low(),
                        point.high()));
            }
        }
        judgement.instances().forEach(each -> objects(attempt, judgement.problem(), each));
    }

    /** Objects of a class, as a memory of their own. */
    private void objects(String attempt, String problem, Instances instances) {
        for (ClassRow row : instances.classes()) {
            for (int i = 0; i < Math.min(row.counts().size(), instances.sizes().size()); i++) {
                long count = row.counts().get(i);
                line(Stream.of(
                        problem,
                        attempt,
                        instances.label(),
                        instances.symbol(),
                        "objects of " + row.name(),
                        row.growth(),
                        "",
                        instances.sizes().get(i),
                        count,
                        count,
                        count));
            }
        }
    }

    private void line(Stream<Object> cells) {
        List<String> written = cells.map(CurvesCsv::cell).toList();
        out.append(written.stream().collect(Collectors.joining(","))).append(END);
    }

    /** Quoted; what a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString();
        String safe = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
