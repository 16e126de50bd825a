package dev.heaphotel.feedback;

import dev.heaphotel.growth.Complexity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Reads a {@link Claim}: summands apart at plus signs, factors apart at times signs and before {@code log} and {@code sqrt}. */
final class ClaimParser {

    /** In characters. */
    private static final int LONGEST = 80;

    private static final BinaryOperator<Complexity> FASTER = (a, b) -> a.exceeds(b) ? a : b;

    private final List<String> symbols;

    ClaimParser(List<String> symbols) {
        this.symbols = List.copyOf(symbols);
    }

    Claim parse(String said) {
        String text = said.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return unclear(text);
        }
        Map<String, Complexity> fastest = new HashMap<>();
        for (String summand : bare(text).split("\\+", -1)) {
            Optional<Map<String, Complexity>> product = product(summand.strip());
            if (product.isEmpty()) {
                return unclear(text);
            }
            product.get().forEach((symbol, complexity) -> fastest.merge(symbol, complexity, FASTER));
        }
        return new Claim.Understood(text, fastest);
    }

    /** Without the O and its brackets, {@code Θ} too. */
    private static String bare(String text) {
        return text.replaceFirst("(?s)^[oOθΘ]\\s*\\((.*)\\)$", "$1");
    }

    private Optional<Map<String, Complexity>> product(String summand) {
        if (summand.matches("\\d+")) {
            return Optional.of(Map.of());
        }
        String text = summand.replaceFirst("^\\d+\\s*[*·]?\\s*(?=[^\\d\\s^*²³ⁿ)])", "");
        Optional<Map<String, Complexity>> whole = single(text);
        return whole.isPresent() ? whole : factors(text);
    }

    private Optional<Map<String, Complexity>> single(String text) {
        return symbols.stream()
                .flatMap(symbol -> read(text, symbol).map(c -> Map.of(symbol, c)).stream())
                .findFirst();
    }

    /** Factors in one symbol are read together, so that {@code n*k*n} is quadratic in n. */
    private Optional<Map<String, Complexity>> factors(String text) {
        Map<String, String> bySymbol = new LinkedHashMap<>();
        for (String factor : split(text)) {
            Optional<String> symbol =
                    symbols.stream().filter(s -> read(factor, s).isPresent()).findFirst();
            if (symbol.isEmpty()) {
                return Optional.empty();
            }
            bySymbol.merge(symbol.get(), factor, (a, b) -> a + "*" + b);
        }
        Map<String, Complexity> product = new HashMap<>();
        bySymbol.forEach((symbol, joined) -> read(joined, symbol).ifPresent(c -> product.put(symbol, c)));
        return !product.isEmpty() && product.size() == bySymbol.size() ? Optional.of(product) : Optional.empty();
    }

    private List<String> split(String text) {
        List<String> factors = new ArrayList<>();
        for (String part : text.split("[*·×]|\\s+(?!\\()(?<!(?i:log|sqrt)\\s)|(?=(?i:log|sqrt)|√)")) {
            boolean run = part.length() > 1 && part.chars().allMatch(c -> symbols.contains(Character.toString(c)));
            factors.addAll(run ? Arrays.asList(part.split("")) : List.of(part.strip()));
        }
        factors.removeIf(String::isEmpty);
        return factors;
    }

    private static Optional<Complexity> read(String text, String symbol) {
        try {
            return Optional.of(Complexity.parse(text, symbol));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Claim unclear(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        String example = "O(" + String.join(" + ", symbols.subList(0, Math.min(2, symbols.size()))) + ")";
        Map<String, String> names = Map.of("symbols", String.join(", ", symbols), "example", example, "said", shown);
        return new Claim.Unclear(shown, Words.say("claim.expected", names));
    }
}
