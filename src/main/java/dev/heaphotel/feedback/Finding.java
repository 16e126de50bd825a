package dev.heaphotel.feedback;

import dev.heaphotel.measure.Holder;
import dev.heaphotel.unit.Lifetime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing we tell the candidate, with its evidence.
 *
 * @param rule       stable kebab-case name, one of {@link Rule}
 * @param axis       the axis it was seen on; of a claim, the first on which it matters
 * @param lifetime   the memory it is about
 * @param message    plain sentences: what was seen, what it means, what to do
 * @param lifetimes  all memories that grow for the same reason, {@code lifetime} first
 * @param parameters what the sentences were filled with, by name
 */
public record Finding(
        String rule,
        Severity severity,
        String axis,
        Lifetime lifetime,
        Optional<Holder> holder,
        String message,
        List<Lifetime> lifetimes,
        Map<String, String> parameters) {

    public Finding {
        lifetimes = List.copyOf(lifetimes);
        parameters = Map.copyOf(parameters);
    }
}
