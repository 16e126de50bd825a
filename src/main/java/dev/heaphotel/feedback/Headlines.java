package dev.heaphotel.feedback;

import dev.heaphotel.unit.Lifetime;
import dev.heaphotel.unit.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One sentence above a verdict, one above a graph. */
public final class Headlines {

    private Headlines() {}

    /** {@code 88 B stay for every request}; without a full stop, it stands above a graph. */
    public static String of(Curve curve) {
        return Words.capital(Sentences.graph(curve));
    }

    /** The same about the lab's {@code input} or {@code output}, which have curves but are no lifetimes. */
    public static String of(Curve curve, String subject) {
        return Words.capital(Sentences.graph(curve, subject));
    }

    /** {@code A leak: 88 B stay for every request.}; curves may be empty where nothing was weighed. */
    public static String of(Verdict verdict, List<Curve> curves) {
        String key = "verdict." + verdict.folder();
        return switch (verdict) {
            case LEAK -> about(key, key + ".plain", exceeding(curves, true));
            case EXCESS_SPACE -> about(key, key + ".plain", exceeding(curves, false));
            case UNDECIDED ->
                about(
                        key + ".graph",
                        key,
                        curves.stream().filter(Curve::isTooClose).findFirst());
            default -> Words.say(key);
        };
    }

    /** The retained one, or the one that grows fastest. */
    private static Optional<Curve> exceeding(List<Curve> curves, boolean retained) {
        return curves.stream()
                .filter(Curve::exceeds)
                .filter(curve -> retained == (curve.lifetime() == Lifetime.RETAINED))
                .max(Comparator.comparing(curve -> curve.growth().likeliest()));
    }

    private static String about(String key, String otherwise, Optional<Curve> curve) {
        return curve.map(known -> Words.say(key, Map.of("graph", Sentences.graph(known))))
                .orElseGet(() -> Words.say(otherwise));
    }
}
