package dev.heaphotel.feedback;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.growth.Growth;
import dev.heaphotel.growth.Point;
import dev.heaphotel.unit.Lifetime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts that findings and headlines are made of. */
final class Sentences {

    /** A curve within what an empty program reads, in bytes, holds nothing. */
    private static final double NOTHING = 64;

    private Sentences() {}

    /** What the graph shows, lower case and without a full stop: {@code 88 B stay for every request}. */
    static String graph(Curve curve) {
        return graph(curve, curve.lifetime().word());
    }

    /** The same about something that is no lifetime: the lab's input and output. */
    static String graph(Curve curve, String subject) {
        return Words.say("graph." + subject + "." + shape(curve), names(curve));
    }

    static String contract(Curve curve) {
        boolean constant = curve.bound().equals(Optional.of(Complexity.CONSTANT));
        return Words.say(constant ? "contract.constant" : "contract.growing", names(curve));
    }

    /** That other memories grow for the same reason; empty where none do. */
    static String also(List<Lifetime> lifetimes) {
        if (lifetimes.isEmpty()) {
            return "";
        }
        List<String> memories = lifetimes.stream()
                .map(each -> Words.say("memory." + each.word()))
                .toList();
        return Words.capital(
                Words.say(memories.size() == 1 ? "also.one" : "also.many", Map.of("memories", Words.listed(memories))));
    }

    static Map<String, String> names(Curve curve) {
        Map<String, String> names = new HashMap<>();
        names.put("axis", curve.axisLabel());
        names.put("units", Noun.counted(curve.axisLabel()));
        names.put("memory", Words.say("memory." + curve.lifetime().word()));
        names.put("bound", curve.bound().map(bound -> bound.in(curve.symbol())).orElse(""));
        names.put("size", Figures.count(curve.largest().map(Point::size).orElse(0L)));
        names.put("value", value(curve));
        perUnit(curve, names);
        names.put("first", curve.growth().likeliest().in(curve.symbol()));
        names.put("second", second(curve.growth()).in(curve.symbol()));
        names.put("measured", curve.growth().firm().isPresent() ? curve.measured() : Words.say("either", names));
        return names;
    }

    private static Complexity second(Growth growth) {
        if (growth instanceof Growth.Undecided undecided) {
            return undecided.second();
        }
        return growth.firm().map(Growth.Firm::runnerUp).orElse(growth.likeliest());
    }

    private static String shape(Curve curve) {
        Optional<Growth.Firm> firm = curve.growth().firm();
        if (firm.isEmpty()) {
            return curve.exceeds() ? "other" : "undecided";
        }
        return switch (firm.get().complexity()) {
            case CONSTANT ->
                level(curve) <= (curve.lifetime() == Lifetime.STACK ? 0 : NOTHING) ? "nothing" : "constant";
            case LINEAR -> "linear";
            default -> "other";
        };
    }

    /** Less than one for each is said for each thousand. */
    private static void perUnit(Curve curve, Map<String, String> names) {
        double perUnit = curve.growth().firm().map(Growth.Firm::perUnit).orElse(0.0);
        boolean thousands = perUnit < 1;
        names.put("amount", Figures.amount(curve.lifetime(), thousands ? perUnit * 1000 : perUnit));
        names.put("unit", thousands ? Words.say("each.thousand", names) : Noun.singular(curve.axisLabel()));
    }

    private static String value(Curve curve) {
        return Figures.amount(curve.lifetime(), level(curve));
    }

    /** The level of a flat curve, else what was read at the largest size. */
    private static double level(Curve curve) {
        Optional<Growth.Firm> flat = curve.growth().firm().filter(firm -> firm.complexity() == Complexity.CONSTANT);
        double level = flat.map(Growth.Firm::intercept)
                .orElseGet(() -> curve.largest().map(Point::middle).orElse(0.0));
        return Math.max(0, level);
    }
}
