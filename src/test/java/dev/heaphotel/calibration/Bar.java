package dev.heaphotel.calibration;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One row of the bar with what was found.
 *
 * @param what  the row
 * @param asked what it asks
 * @param found what was measured
 * @param seen  on how many things; a row that was held against nothing does not hold
 */
record Bar(String what, String asked, String found, int seen, boolean holds) {

    Bar {
        holds = holds && seen > 0;
    }

    private static final double MOST_UNDECIDED = 0.02;
    private static final double AGREEMENT = 0.97;
    private static final double WIDEST = 0.05;

    static final String STRANGERS = "lab";

    static Bar classes(List<Result> results) {
        List<Check> checks =
                constructed(results).flatMap(result -> result.checks().stream()).toList();
        long failed = constructed(results).filter(Result::failed).count();
        long wrong = checks.stream().filter(Check::wrong).count() + failed;
        long undecided = checks.stream().filter(Check::undecided).count();
        return new Bar(
                "growth class right, programs known by construction",
                "100 %, at most 2 % undecided",
                say(
                        "%d curves of %d programs: %d right, %d wrong, %d undecided",
                        checks.size(),
                        constructed(results).count(),
                        checks.stream().filter(Check::right).count(),
                        wrong,
                        undecided),
                checks.size(),
                wrong == 0 && undecided <= MOST_UNDECIDED * checks.size());
    }

    static Bar strangers(List<Result> results) {
        List<Result> strangers = results.stream()
                .filter(each -> each.program().group().equals(STRANGERS))
                .toList();
        long agree = strangers.stream()
                .filter(each -> !each.failed() && each.checks().stream().allMatch(Check::right))
                .count();
        long settled = strangers.stream()
                .filter(each -> !each.failed()
                        && each.checks().stream().allMatch(Check::right)
                        && each.checks().stream().anyMatch(Check::settled))
                .count();
        return new Bar(
                "agreement with the stated space of strangers' solutions",
                "97 % or more",
                say(
                        "%d of %d (%.1f %%), %d of them not as stated but settled by hand",
                        agree, strangers.size(), 100.0 * agree / Math.max(1, strangers.size()), settled),
                strangers.size(),
                agree >= AGREEMENT * strangers.size());
    }

    /** Programs whose every amount is known to be nothing. */
    static Bar empty(List<Result> results) {
        List<Check> nothing = results.stream()
                .filter(result -> result.program().name().equals("Nothing"))
                .flatMap(result -> result.checks().stream())
                .filter(check -> !check.lifetime().equals("stack"))
                .toList();
        long most = nothing.stream()
                .flatMap(check -> check.amount().stream())
                .mapToLong(Check.Amount::off)
                .max()
                .orElse(0);
        return new Bar(
                "an empty solution",
                "0 bytes, give or take 64",
                say("at most %d bytes", most),
                nothing.size(),
                most <= Check.BALANCE);
    }

    static Bar retainedArithmetic(List<Result> results) {
        List<Check> known = known(results)
                .filter(check -> check.lifetime().equals("retained"))
                .toList();
        return amounts("retained bytes where known by arithmetic", "within 1 % or 256 bytes", known);
    }

    static Bar stack(List<Result> results) {
        List<Check> known =
                known(results).filter(check -> check.lifetime().equals("stack")).toList();
        return amounts("stack depth where known by construction", "exact", known);
    }

    static Bar churn(List<Result> results) {
        List<Check> known =
                known(results).filter(check -> check.lifetime().equals("churn")).toList();
        return amounts("churn where known by arithmetic", "within 1 % or 256 bytes", known);
    }

    static Bar peakInside(List<Result> results) {
        return amounts("peak bytes where known by construction", "inside the interval (to 64 bytes)", peaks(results));
    }

    static Bar peakWidth(List<Result> results) {
        List<Check> peaks = peaks(results);
        double widest = peaks.stream().mapToDouble(Check::widthPart).max().orElse(0);
        long wide = peaks.stream().filter(check -> check.widthPart() > WIDEST).count();
        return new Bar(
                "width of those intervals at the largest size",
                "5 % or less",
                say("%d of %d are wider; the widest is %.1f %%", wide, peaks.size(), 100 * widest),
                peaks.size(),
                wide == 0);
    }

    private static List<Check> peaks(List<Result> results) {
        return known(results)
                .filter(check ->
                        check.lifetime().equals("peak") || check.lifetime().equals("auxiliary"))
                .toList();
    }

    private static Bar amounts(String what, String asked, List<Check> known) {
        List<Check> off = known.stream().filter(check -> !check.amountRight()).toList();
        return new Bar(
                what,
                asked,
                say("%d of %d hold", known.size() - off.size(), known.size()),
                known.size(),
                off.isEmpty());
    }

    private static Stream<Check> known(List<Result> results) {
        return constructed(results)
                .flatMap(result -> result.checks().stream())
                .filter(check -> check.amount().isPresent());
    }

    private static Stream<Result> constructed(List<Result> results) {
        return results.stream().filter(each -> !each.program().group().equals(STRANGERS));
    }

    static String say(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    String line() {
        return (holds ? "PASS" : "FAIL") + "  " + what + ": " + found + " (asked: " + asked + ")";
    }
}
