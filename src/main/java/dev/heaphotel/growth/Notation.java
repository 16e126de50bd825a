package dev.heaphotel.growth;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Big-O as people type it, in one symbol. */
final class Notation {

    /** Longer than any notation of ours; what is longer is not looked at. */
    private static final int LONGEST = 80;

    private Notation() {}

    static Optional<Complexity> read(String text, String symbol) {
        if (text.length() > LONGEST || symbol.isBlank()) {
            return Optional.empty();
        }
        return switch (canonical(text, symbol)) {
            case "1" -> Optional.of(Complexity.CONSTANT);
            case "#@" -> Optional.of(Complexity.LOGARITHMIC);
            case "√@", "@^1/2", "@^0.5" -> Optional.of(Complexity.SQUARE_ROOT);
            case "@", "@^1" -> Optional.of(Complexity.LINEAR);
            case "@#@", "#@@" -> Optional.of(Complexity.LINEARITHMIC);
            case "@√@", "√@@", "@^1.5", "@^3/2" -> Optional.of(Complexity.N_SQRT_N);
            case "@@", "@^2" -> Optional.of(Complexity.QUADRATIC);
            case "@@@", "@^3", "@^2@", "@@^2" -> Optional.of(Complexity.CUBIC);
            case "2^@" -> Optional.of(Complexity.EXPONENTIAL);
            default -> Optional.empty();
        };
    }

    static String expected(String text, String symbol) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return "expected a growth class in " + symbol + ", one of "
                + Arrays.stream(Complexity.values()).map(c -> c.in(symbol)).collect(Collectors.joining(", "))
                + "; found \"" + shown + "\"";
    }

    /** No blanks, no brackets, no times signs; {@code #} is a logarithm, {@code @} the symbol. */
    private static String canonical(String text, String symbol) {
        String bare = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "").replaceFirst("^[oθ]\\((.*)\\)$", "$1");
        bare = bare.replace("²", "^2").replace("³", "^3").replace("ⁿ", "^n").replace("**", "^");
        bare = bare.replace("sqrt", "√").replaceAll("log_?[2₂]|log|lg|ln", "#");
        bare = bare.replaceAll(Pattern.quote(symbol.toLowerCase(Locale.ROOT).strip()), "@");
        return bare.replaceAll("[()*·×]", "");
    }
}
