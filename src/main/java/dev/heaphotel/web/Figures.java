package dev.heaphotel.web;

import java.util.Locale;

/** Numbers as people read them: {@code 724 000}, {@code 10 million}, {@code 5.4 MB}. Decimal multiples throughout. */
public final class Figures {

    private static final char THIN = '\u202f';
    private static final String[] BYTES = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    private static final String[] COUNTS = {"", "k", "M", "G", "T", "P", "E"};
    private static final String[] WORDS = {
        "", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion"
    };
    private static final long MEBIBYTE = 1L << 20;
    private static final double MILLION = 1e6;

    private Figures() {}

    /** Every digit, in groups of three: {@code 724 000}. Thin spaces that do not break. */
    public static String exact(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', THIN);
    }

    /** Exact below a million, then in words to three digits: {@code 10 million}. */
    public static String count(long count) {
        return Math.abs((double) count) < MILLION ? exact(count) : inWords(count);
    }

    private static String inWords(long count) {
        String said = scaled(count, WORDS);
        int word = said.indexOf('\u00a0') + 1;
        // Exactly one of them is a million, everything else are millions, where a language tells them apart.
        String one = said.startsWith("1\u00a0") ? ".one" : "";
        return said.substring(0, word) + Texts.say("web.figures." + said.substring(word) + one);
    }

    /** For the ticks of an axis: {@code 10k}, {@code 2.5M}. */
    public static String tick(double count) {
        return scaled(count, COUNTS).replace(String.valueOf('\u00a0'), "");
    }

    /** To three digits: {@code 88 B}, {@code 5.4 MB}. */
    public static String bytes(double bytes) {
        return scaled(bytes, BYTES);
    }

    /** A heap's cap, in the unit it is set in: {@code 64 MiB}. */
    public static String heap(long bytes) {
        boolean round = bytes > 0 && bytes % MEBIBYTE == 0;
        return round ? exact(bytes / MEBIBYTE) + '\u00a0' + "MiB" : bytes(bytes);
    }

    /** All of them: {@code 880 001 304 B}. */
    public static String exactBytes(long bytes) {
        return exact(bytes) + '\u00a0' + "B";
    }

    /** To three digits, without an exponent: {@code 88}, {@code 0.25}, {@code 1 250}. */
    public static String number(double value) {
        if (Math.abs(value) >= 100) {
            return exact(Math.round(value));
        }
        String digits = String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
        return decimal(digits.replaceFirst("\\.?0+$", ""));
    }

    /** With the sign that parts decimals in this language. */
    private static String decimal(String digits) {
        return digits.replace(".", Texts.say("web.figures.decimal"));
    }

    private static String scaled(double amount, String[] units) {
        int unit = 0;
        while (Math.abs(amount) >= 999.5 && unit < units.length - 1) {
            amount /= 1000;
            unit++;
        }
        String digits = String.format(Locale.ROOT, Math.abs(amount) >= 99.95 || unit == 0 ? "%.0f" : "%.1f", amount);
        digits = digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
        digits = decimal(digits);
        return units[unit].isEmpty() ? digits : digits + '\u00a0' + units[unit];
    }
}
