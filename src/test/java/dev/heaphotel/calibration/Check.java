package dev.heaphotel.calibration;

import dev.heaphotel.judge.Judgement.PointRow;
import dev.heaphotel.judge.LabReport;
import java.util.List;
import java.util.Optional;

/**
 * One lifetime of one program, held against its truth.
 *
 * @param amount    the worst of all sizes where the amount is known; empty where it is not
 * @param widthPart the bracket's width at the largest size as a part of its upper end; 0 for exact figures
 */
record Check(
        ProgramFile program,
        String lifetime,
        String expected,
        String measured,
        Optional<Amount> amount,
        double widthPart,
        String note) {

    /** What a full collection leaves to chance, as the bar allows an empty solution. Bytes. */
    static final long BALANCE = 64;

    /** The bar: within 1 % or 256 bytes. */
    private static final long FEW_BYTES = 256;

    /** Below this a width in percent says nothing. Bytes. */
    private static final long WORTH_A_WIDTH = 4096;

    /** The size at which measured and known amounts differ most, relative to what is allowed. */
    record Amount(long size, long known, long low, long high, boolean right) {

        long off() {
            return known < low ? low - known : Math.max(0, known - high);
        }
    }

    static Check of(ProgramFile program, String lifetime, Truth.Known known, LabReport report) {
        if (lifetime.equals("space")) {
            return new Check(program, lifetime, known.growth(), report.space(), Optional.empty(), 0, "");
        }
        LabReport.Lifetime row = report.lifetimes().get(lifetime);
        List<PointRow> points = row.points();
        Optional<Amount> worst = known.amount().isEmpty() ? Optional.empty() : worst(lifetime, known, points);
        PointRow top = points.get(points.size() - 1);
        double width = top.high() < WORTH_A_WIDTH ? 0 : (top.high() - top.low()) / (double) top.high();
        return new Check(program, lifetime, known.growth(), row.measured(), worst, width, row.message());
    }

    private static Optional<Amount> worst(String lifetime, Truth.Known known, List<PointRow> points) {
        return points.stream()
                .map(point -> amount(lifetime, known.at(point.size()), point))
                .max((a, b) -> Double.compare(badness(a), badness(b)));
    }

    private static double badness(Amount amount) {
        return (amount.right ? 0 : 1e9) + amount.off() / (1.0 + amount.known);
    }

    private static Amount amount(String lifetime, long known, PointRow point) {
        long allowed = switch (lifetime) {
            case "stack" -> 0;
            case "peak", "auxiliary" -> BALANCE;
            default -> Math.max(FEW_BYTES, known / 100);
        };
        boolean right = known >= point.low() - allowed && known <= point.high() + allowed;
        return new Amount(point.size(), known, point.low(), point.high(), right);
    }

    boolean undecided() {
        return measured.equals("UNDECIDED");
    }

    boolean right() {
        return List.of(expected.split("\\|")).contains(measured);
    }

    /** Right, but not what is stated first: whoever settled it says why in the file. */
    boolean settled() {
        return right() && !expected.split("\\|")[0].equals(measured);
    }

    boolean wrong() {
        return !right() && !undecided();
    }

    boolean amountRight() {
        return amount.map(Amount::right).orElse(true);
    }

    String verdict() {
        return right() ? "right" : undecided() ? "undecided" : "WRONG";
    }
}
