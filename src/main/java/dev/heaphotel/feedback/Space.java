package dev.heaphotel.feedback;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.growth.JointFit;
import dev.heaphotel.growth.JointGrowth;
import dev.heaphotel.growth.JointLaw;
import dev.heaphotel.growth.Track;
import dev.heaphotel.unit.Lifetime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one lifetime depends on both axes together.
 *
 * @param first  what the first axis counts, and its symbol
 * @param second the same of the second
 */
public record Space(Lifetime lifetime, Name first, Name second, JointGrowth growth) {

    /**
     * What an axis is called.
     *
     * @param label  {@code live listeners}
     * @param symbol {@code k}
     */
    public record Name(String label, String symbol) {}

    /** Fits the tracks; frames of the stack as exact counts, everything else as bytes. */
    public static Space of(Lifetime lifetime, Name first, Name second, List<Track> tracks) {
        JointGrowth growth = lifetime == Lifetime.STACK ? JointFit.ofCounts(tracks) : JointFit.of(tracks);
        return new Space(lifetime, first, second, growth);
    }

    /** The law in the axes' symbols, or {@code UNDECIDED}. */
    public String measured() {
        return growth.firm().map(this::in).orElse("UNDECIDED");
    }

    public String runnerUp() {
        return in(growth.runnerUp());
    }

    /** One sentence. */
    public String message() {
        Map<String, String> names = Map.of(
                "memory", Words.say("memory." + lifetime.word()),
                "first", first.label(),
                "second", second.label(),
                "law", in(growth.likeliest()),
                "other", runnerUp(),
                "why", growth instanceof JointGrowth.Undecided undecided ? Words.again(undecided.why()) : "");
        return Words.capital(Words.say("space." + kind(), names));
    }

    private String in(JointLaw law) {
        return law.in(first.symbol(), second.symbol());
    }

    private String kind() {
        Optional<JointLaw> firm = growth.firm();
        if (firm.isEmpty()) {
            return growth.runnerUp().equals(growth.likeliest()) ? "unexplained" : "undecided";
        }
        JointLaw law = firm.get();
        if (law.isOfBoth()) {
            return switch (law.shape()) {
                case SUM -> "sum";
                case PRODUCT -> "product";
                case MIN -> "smaller";
                case MAX -> "larger";
            };
        }
        if (law.equals(JointLaw.NEITHER)) {
            return "neither";
        }
        return law.second() == Complexity.CONSTANT ? "first" : "second";
    }
}
