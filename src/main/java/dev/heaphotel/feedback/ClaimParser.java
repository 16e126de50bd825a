package dev.heaphotel.feedback;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.growth.JointTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@link Claim}: summands apart at plus signs, factors apart at times signs and before {@code log} and {@code sqrt}. */
final class ClaimParser {

    /** In characters. */
    private static final int LONGEST = 80;

    private static final BinaryOperator<Complexity> FASTER = (a, b) -> a.exceeds(b) ? a : b;

    private static final Pattern EITHER = Pattern.compile("(?i)(min|max)\\s*\\(([^,]+),([^,]+)\\)");

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
        Set<JointTerm> together = new HashSet<>();
        for (String summand : bare(text).split("\\+", -1)) {
            Optional<List<Part>> parts = parts(summand.strip());
            if (parts.isEmpty()) {
                return unclear(text);
            }
            for (Part part : parts.get()) {
                part.fastest().forEach((symbol, complexity) -> fastest.merge(symbol, complexity, FASTER));
                together.add(term(part));
            }
        }
        return new Claim.Understood(text, fastest, symbols.size() == 2 ? JointTerm.fastest(together) : Set.of());
    }

    /**
     * One product, or the smaller of two factors.
     *
     * @param smaller along either symbol by itself it does not grow
     */
    private record Part(Map<String, Complexity> factors, boolean smaller) {
        Map<String, Complexity> fastest() {
            return smaller ? Map.of() : factors;
        }
    }

    /** The larger of two is of the class of their sum. */
    private Optional<List<Part>> parts(String summand) {
        Matcher either = EITHER.matcher(summand);
        if (!either.matches()) {
            return product(summand).map(factors -> List.of(new Part(factors, false)));
        }
        Optional<Map<String, Complexity>> one = single(either.group(2).strip());
        Optional<Map<String, Complexity>> other = single(either.group(3).strip());
        if (one.isEmpty()
                || other.isEmpty()
                || one.get().keySet().equals(other.get().keySet())) {
            return Optional.empty();
        }
        if (either.group(1).equalsIgnoreCase("max")) {
            return Optional.of(List.of(new Part(one.get(), false), new Part(other.get(), false)));
        }
        Map<String, Complexity> both = new HashMap<>(one.get());
        both.putAll(other.get());
        return Optional.of(List.of(new Part(both, true)));
    }

    private JointTerm term(Part part) {
        return new JointTerm(inSymbol(part, 0), inSymbol(part, 1), part.smaller());
    }

    private Complexity inSymbol(Part part, int place) {
        return place < symbols.size()
                ? part.factors().getOrDefault(symbols.get(place), Complexity.CONSTANT)
                : Complexity.CONSTANT;
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
