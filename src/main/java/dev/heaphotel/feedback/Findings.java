package dev.heaphotel.feedback;

import dev.heaphotel.growth.Decision;
import dev.heaphotel.measure.Holder;
import dev.heaphotel.unit.ByteSize;
import dev.heaphotel.unit.Lifetime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Evidence to findings. */
public final class Findings {

    private Findings() {}

    /** What one curve says of its bound; empty where the problem states none. */
    public static Optional<Finding> of(Curve curve, Optional<Holder> holder) {
        return of(curve, holder, List.of());
    }

    /** @param also other memories that grow past their bounds for the same reason */
    public static Optional<Finding> of(Curve curve, Optional<Holder> holder, List<Lifetime> also) {
        if (curve.decision().isEmpty()) {
            return Optional.empty();
        }
        if (curve.exceeds()) {
            return Optional.of(grows(curve, holder, also));
        }
        return Optional.of(curve.isTooClose() ? undecided(curve) : within(curve));
    }

    /**
     * The heap was full before the ladder's end.
     *
     * @param size the size at which it was full
     * @param heap the cap
     */
    public static Finding heapFull(Curve curve, long size, ByteSize heap, Optional<Holder> holder) {
        Map<String, String> names = Sentences.names(curve);
        names.put("size", Figures.count(size));
        names.put("heap", heap.inMebibytes());
        names.putAll(Advice.sentences(curve.lifetime(), holder));
        return finding(Rule.HEAP_FULL, curve, holder, List.of(), names);
    }

    /** What statics, threads and thread-locals kept after the candidate's object was let go. */
    public static Finding survivors(String axis, ByteSize stayed, Optional<Holder> holder) {
        Map<String, String> names = new HashMap<>(Advice.sentences(Lifetime.RETAINED, holder));
        names.put("value", Figures.size(stayed));
        String message = Words.tidy(Words.say("finding." + Rule.SURVIVORS.word(), names));
        return new Finding(
                Rule.SURVIVORS.word(),
                Rule.SURVIVORS.severity(),
                axis,
                Lifetime.RETAINED,
                holder,
                message,
                List.of(Lifetime.RETAINED),
                Advice.plain(names));
    }

    /**
     * The same finding of what is seen only while the other axes are large, or small.
     *
     * @param others {@code capacity = 512}
     */
    public static Finding seenWith(String others, Finding finding) {
        String message = Words.say("seen-with", Map.of("message", finding.message(), "others", others));
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.axis(),
                finding.lifetime(),
                finding.holder(),
                message,
                finding.lifetimes(),
                finding.parameters());
    }

    /** The same program did not use the same memory for the same input; the curve's points are intervals. */
    public static Finding notRepeatable(Curve curve) {
        Map<String, String> names = Sentences.names(curve);
        return finding(Rule.NOT_REPEATABLE, curve, Optional.empty(), List.of(), names);
    }

    /** Most important first; the order among equals stays. */
    public static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    private static Finding grows(Curve curve, Optional<Holder> holder, List<Lifetime> also) {
        Map<String, String> names = Sentences.names(curve);
        names.put("graph", Sentences.graph(curve));
        names.put("contract", Sentences.contract(curve));
        names.put("also", Sentences.also(also));
        names.putAll(Advice.sentences(curve.lifetime(), holder));
        return finding(Rule.grows(curve.lifetime()), curve, holder, also, names);
    }

    private static Finding undecided(Curve curve) {
        Map<String, String> names = Sentences.names(curve);
        curve.decision()
                .ifPresent(made ->
                        names.put("why", made instanceof Decision.TooClose close ? Words.again(close.why()) : ""));
        return finding(Rule.GROWTH_UNDECIDED, curve, Optional.empty(), List.of(), names);
    }

    private static Finding within(Curve curve) {
        Map<String, String> names = Sentences.names(curve);
        names.put("graph", Sentences.graph(curve));
        return finding(Rule.WITHIN_BOUND, curve, Optional.empty(), List.of(), names);
    }

    private static Finding finding(
            Rule rule, Curve curve, Optional<Holder> holder, List<Lifetime> also, Map<String, String> names) {
        String message = Words.capital(Words.tidy(Words.say("finding." + rule.word(), names)));
        List<Lifetime> lifetimes =
                Stream.concat(Stream.of(curve.lifetime()), also.stream()).toList();
        return new Finding(
                rule.word(),
                rule.severity(),
                curve.axis(),
                curve.lifetime(),
                holder,
                message,
                lifetimes,
                Advice.plain(names));
    }
}
