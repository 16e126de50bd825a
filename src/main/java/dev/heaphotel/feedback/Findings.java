package dev.heaphotel.feedback;

import dev.heaphotel.growth.Decision;
import dev.heaphotel.measure.Holder;
import dev.heaphotel.unit.ByteSize;
import dev.heaphotel.unit.Lifetime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evidence to findings. */
public final class Findings {

    private Findings() {}

    /** What one curve says of its bound; empty where the problem states none. */
    public static Optional<Finding> of(Curve curve, Optional<Holder> holder) {
        if (curve.decision().isEmpty()) {
            return Optional.empty();
        }
        if (curve.exceeds()) {
            return Optional.of(grows(curve, holder));
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
        names.put("held", Sentences.held(curve.lifetime(), holder));
        names.put("advice", Sentences.advice(curve.lifetime(), holder));
        return finding("heap-full", Severity.ESSENTIAL, curve, holder, names);
    }

    /** What statics, threads and thread-locals kept after the candidate's object was let go. */
    public static Finding survivors(String axis, ByteSize stayed, Optional<Holder> holder) {
        Map<String, String> names = Map.of(
                "value", stayed.toString(),
                "held", Sentences.held(Lifetime.RETAINED, holder),
                "advice", Sentences.advice(Lifetime.RETAINED, holder));
        String message = Words.say("finding.survivors", names);
        return new Finding("survivors", Severity.ACTIONABLE, axis, Lifetime.RETAINED, holder, message);
    }

    /** Most important first; the order among equals stays. */
    public static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    private static Finding grows(Curve curve, Optional<Holder> holder) {
        Map<String, String> names = Map.of(
                "graph", Sentences.graph(curve),
                "held", Sentences.held(curve.lifetime(), holder),
                "contract", Sentences.contract(curve),
                "advice", Sentences.advice(curve.lifetime(), holder));
        String message = Words.capital(Words.say("finding.grows", names));
        String rule = curve.lifetime().word() + "-grows";
        return new Finding(rule, Severity.ESSENTIAL, curve.axis(), curve.lifetime(), holder, message);
    }

    private static Finding undecided(Curve curve) {
        Map<String, String> names = Sentences.names(curve);
        curve.decision()
                .ifPresent(made -> names.put("why", made instanceof Decision.TooClose close ? close.why() : ""));
        return finding("growth-undecided", Severity.ACTIONABLE, curve, Optional.empty(), names);
    }

    private static Finding within(Curve curve) {
        Map<String, String> names = Sentences.names(curve);
        names.put("graph", Sentences.graph(curve));
        return finding("within-bound", Severity.CELEBRATORY, curve, Optional.empty(), names);
    }

    private static Finding finding(
            String rule, Severity severity, Curve curve, Optional<Holder> holder, Map<String, String> names) {
        String message = Words.capital(Words.say("finding." + rule, names));
        return new Finding(rule, severity, curve.axis(), curve.lifetime(), holder, message);
    }
}
