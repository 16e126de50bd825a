package dev.heaphotel.feedback;

import dev.heaphotel.measure.Holder;
import dev.heaphotel.unit.Lifetime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said of a holder: where it is, what kind of thing it is, and how to mend it. */
public final class Advice {

    /** Sentences that are put together of others are no parameters of a finding. */
    private static final List<String> SENTENCES = List.of("graph", "held", "contract", "also", "kind", "advice");

    private Advice() {}

    /** How to mend it, in one sentence. */
    public static String fix(Lifetime lifetime, Optional<Holder> holder) {
        Map<String, String> names = holder.map(Advice::names).orElse(Map.of());
        if (lifetime != Lifetime.RETAINED) {
            return Words.say("fix." + lifetime.word(), names);
        }
        String key = holder.map(it -> key("fix", it)).filter(Words::has).orElse("fix.unknown");
        return Words.say(key, names);
    }

    /** What one of the axis's sizes counts, {@code request}. */
    public static String unit(Curve curve) {
        return Noun.singular(curve.axisLabel());
    }

    /** {@code held}, {@code kind} and {@code advice} for a finding's sentence, and what they are made of. */
    static Map<String, String> sentences(Lifetime lifetime, Optional<Holder> holder) {
        Map<String, String> names = new HashMap<>(holder.map(Advice::names).orElse(Map.of()));
        names.put("held", holder.map(it -> ": " + held(lifetime, it)).orElse(""));
        boolean told = lifetime == Lifetime.RETAINED && holder.isPresent();
        names.put("kind", told ? kind(holder.get()) : "");
        names.put("advice", fix(lifetime, holder));
        return names;
    }

    /** Without the sentences, which can be made again of the rest. */
    static Map<String, String> plain(Map<String, String> names) {
        Map<String, String> plain = new HashMap<>(names);
        SENTENCES.forEach(plain::remove);
        return plain;
    }

    private static String kind(Holder holder) {
        String key = key("kind", holder);
        return Words.has(key) ? Words.capital(Words.say(key, names(holder))) : "";
    }

    /** The most particular text there is: of a captured {@code this}, say, rather than of any variable. */
    private static String key(String part, Holder holder) {
        String key = part + "." + holder.kind().word();
        String variable = holder.details().get("variable");
        String particular = variable == null
                ? key + (holder.emptiedAt().isEmpty() ? ".never" : ".seldom")
                : key + (variable.equals("this") ? ".this" : variable.isEmpty() ? ".receiver" : ".variable");
        return Words.has(particular) ? particular : key;
    }

    private static String held(Lifetime lifetime, Holder holder) {
        String certainty =
                holder.declaredAt().isEmpty() ? "unplaced" : holder.filledAt().isEmpty() ? "known" : "filled";
        return Words.say("held." + lifetime.word() + "." + certainty, names(holder));
    }

    private static Map<String, String> names(Holder holder) {
        Map<String, String> names = new HashMap<>(holder.details());
        names.put("field", holder.field());
        names.put("holderKind", holder.kind().word());
        names.put("declaredAt", lines(holder.declaredAt().stream().boxed().toList()));
        names.put("filledAt", lines(holder.filledAt()));
        names.put("emptiedAt", lines(holder.emptiedAt()));
        if (holder.details().containsKey("who")) {
            String unplaced = holder.details().get("line").equals("0") ? ".unplaced" : "";
            names.put("who", Words.say("who." + holder.details().get("who") + unplaced, holder.details()));
        }
        return names;
    }

    private static String lines(Collection<Integer> lines) {
        List<String> numbers = lines.stream().map(String::valueOf).toList();
        if (numbers.isEmpty()) {
            return "";
        }
        return numbers.size() == 1
                ? Words.say("line", Map.of("number", numbers.get(0)))
                : Words.say("lines", Map.of("numbers", Words.listed(numbers)));
    }
}
