package dev.heaphotel.judge.question;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads amounts as people type and say them: {@code 880 MB}, {@code 0.88 GB}, {@code 880000000}, {@code about 880 million
 * bytes}, {@code 1.5 GiB}, {@code 0,88 GB}. MB are decimal and MiB binary; the difference is within what an answer may be off.
 */
final class AmountText {

    private static final double KIBI = 1024;

    /** {@code 1 506 372}, {@code 1,506,372}; {@code 1.5}, {@code 1,5}; {@code 8.8e8}. */
    private static final String NUMBER =
            "(\\d{1,3}(?:([ ,'_.])\\d{3})(?:\\2\\d{3})*(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?(?:e\\+?\\d{1,2})?)";

    private static final Pattern AMOUNT = Pattern.compile(
            "(?:~ ?|≈ ?|etwa |rund |ungefähr |circa |about |around |roughly |approximately |some |ca\\.? )?" + NUMBER
                    + " ?([a-zµ]*)(?: ([a-z -]*))?\\.?");

    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("", 1.0),
            Map.entry("thousand", 1e3),
            Map.entry("k", 1e3),
            Map.entry("million", 1e6),
            Map.entry("millions", 1e6),
            Map.entry("m", 1e6),
            Map.entry("mio", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("billions", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("tausend", 1e3),
            Map.entry("millionen", 1e6),
            Map.entry("milliarde", 1e9),
            Map.entry("milliarden", 1e9),
            Map.entry("mrd", 1e9));

    private static final Map<String, Double> UNITS = Map.ofEntries(
            Map.entry("b", 1.0),
            Map.entry("byte", 1.0),
            Map.entry("kb", 1e3),
            Map.entry("kilobyte", 1e3),
            Map.entry("kib", KIBI),
            Map.entry("kibibyte", KIBI),
            Map.entry("mb", 1e6),
            Map.entry("meg", 1e6),
            Map.entry("megabyte", 1e6),
            Map.entry("mib", KIBI * KIBI),
            Map.entry("mebibyte", KIBI * KIBI),
            Map.entry("g", 1e9),
            Map.entry("gb", 1e9),
            Map.entry("gig", 1e9),
            Map.entry("gigabyte", 1e9),
            Map.entry("gib", KIBI * KIBI * KIBI),
            Map.entry("gibibyte", KIBI * KIBI * KIBI),
            Map.entry("tb", 1e12),
            Map.entry("terabyte", 1e12));

    private AmountText() {}

    /** In bytes, also where no unit is given. */
    static OptionalDouble bytes(String answer) {
        Matcher amount = matcher(answer);
        if (!amount.matches()) {
            return OptionalDouble.empty();
        }
        String first = amount.group(3);
        String second = amount.group(4) == null ? "" : amount.group(4);
        Double scale = SCALES.get(first);
        Double unit = UNITS.get(singular(second.isEmpty() && scale == null ? first : second.isEmpty() ? "b" : second));
        boolean one = scale == null && !second.isEmpty();
        return unit == null || one
                ? OptionalDouble.empty()
                : OptionalDouble.of(number(amount) * (scale == null ? 1 : scale) * unit);
    }

    /** Whatever is counted may be named behind the number: {@code 1.5 million requests}. */
    static OptionalDouble count(String answer) {
        Matcher amount = matcher(answer);
        return amount.matches()
                ? OptionalDouble.of(number(amount) * SCALES.getOrDefault(amount.group(3), 1.0))
                : OptionalDouble.empty();
    }

    private static Matcher matcher(String answer) {
        String text = answer.length() > Sought.LONGEST ? "" : Normalizer.normalize(answer, Normalizer.Form.NFKC);
        return AMOUNT.matcher(
                text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip());
    }

    private static double number(Matcher amount) {
        String digits = amount.group(1);
        String separator = amount.group(2);
        boolean point = ".".equals(separator);
        // One point before three digits is a decimal point, two are not; 0,880 is no group of thousands either.
        boolean decimal =
                separator == null || point && digits.indexOf('.') == digits.lastIndexOf('.') || digits.startsWith("0,");
        return Double.parseDouble(decimal ? digits.replace(',', '.') : digits.replace(separator, ""));
    }

    private static String singular(String unit) {
        return unit.length() > 2 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }
}
