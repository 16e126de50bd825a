package dev.heaphotel.practice.drill;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.unit.Lifetime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The question before the code: how does it grow, and which of the four memories is it?
 *
 * @param growth a class in the axis's symbol, {@code O(n)}
 */
record Guess(Lifetime memory, String growth) {

    /** Auxiliary memory is a part of the peak, and no memory of its own. */
    static final List<Lifetime> MEMORIES = List.of(Lifetime.RETAINED, Lifetime.PEAK, Lifetime.CHURN, Lifetime.STACK);

    private static final Set<Complexity> USUAL =
            EnumSet.of(Complexity.CONSTANT, Complexity.LOGARITHMIC, Complexity.LINEAR, Complexity.QUADRATIC);

    /** The class that fits next best is not offered, for it is not plainly wrong. */
    static List<String> growths(Evidence evidence) {
        String symbol = evidence.row().symbol();
        String measured = evidence.row().measured();
        return Arrays.stream(Complexity.values())
                .filter(each -> USUAL.contains(each) || each.in(symbol).equals(measured))
                .map(each -> each.in(symbol))
                .filter(each ->
                        each.equals(measured) || !each.equals(evidence.row().runnerUp()))
                .toList();
    }

    /** Empty where one of the two was not chosen, or is no such thing. */
    static Optional<Guess> read(String memory, String growth, Evidence evidence) {
        return MEMORIES.stream()
                .filter(each -> each.word().equals(memory))
                .findFirst()
                .filter(any -> growths(evidence).contains(growth))
                .map(known -> new Guess(known, growth));
    }

    /** As a step keeps it. */
    String said() {
        return memory.word() + " " + growth;
    }

    /** The reverse of {@link #said()}. */
    static Optional<Guess> kept(String said, Evidence evidence) {
        int blank = said.indexOf(' ');
        return blank < 0 ? Optional.empty() : read(said.substring(0, blank), said.substring(blank + 1), evidence);
    }

    boolean rightMemory(Evidence evidence) {
        return memory == memory(evidence);
    }

    boolean rightGrowth(Evidence evidence) {
        return growth.equals(evidence.row().measured());
    }

    static Lifetime memory(Evidence evidence) {
        return evidence.lifetime() == Lifetime.AUXILIARY ? Lifetime.PEAK : evidence.lifetime();
    }
}
