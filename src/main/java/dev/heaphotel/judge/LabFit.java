package dev.heaphotel.judge;

import dev.heaphotel.feedback.Curve;
import dev.heaphotel.feedback.Headlines;
import dev.heaphotel.feedback.Words;
import dev.heaphotel.growth.Complexity;
import dev.heaphotel.growth.Growth;
import dev.heaphotel.growth.Point;
import dev.heaphotel.unit.Lifetime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lab's samples as curves, and what they say of space complexity by each convention. */
final class LabFit {

    private final LabPlan plan;
    private final List<LabSample> samples;

    private LabFit(LabPlan plan, List<LabSample> samples) {
        this.plan = plan;
        this.samples = samples;
    }

    static LabReport of(LabRequest request, LabPlan plan, LabClimb climb) {
        return new LabFit(plan, climb.samples()).report(request, climb.jvm());
    }

    /** Is the growth of these still too close to call? */
    static boolean isOpen(List<LabSample> samples) {
        Curve memory = curve("elements", Lifetime.AUXILIARY, samples, sample -> sample.point(Lifetime.AUXILIARY));
        Curve stack = curve("elements", Lifetime.STACK, samples, sample -> sample.point(Lifetime.STACK));
        Curve retained = curve("elements", Lifetime.RETAINED, samples, sample -> sample.point(Lifetime.RETAINED));
        return Stream.of(memory, stack, retained)
                .anyMatch(curve -> curve.growth().firm().isEmpty());
    }

    private LabReport report(LabRequest request, String jvm) {
        Map<String, LabReport.Lifetime> rows = new LinkedHashMap<>();
        Map<Lifetime, Curve> curves = new LinkedHashMap<>();
        for (Lifetime lifetime : Lifetime.values()) {
            Curve curve = curve(lifetime, sample -> sample.point(lifetime));
            curves.put(lifetime, curve);
            rows.put(lifetime.word(), row(curve, Rows.growth(curve).message()));
        }
        Curve input = curve(Lifetime.RETAINED, LabSample::inputPoint);
        Curve output = curve(Lifetime.RETAINED, LabSample::outputPoint);
        rows.put("input", row(input, Headlines.of(input, "input")));
        rows.put("output", row(output, Headlines.of(output, "output")));
        Curve stack = curves.get(Lifetime.STACK);
        Curve space = larger(curves.get(Lifetime.AUXILIARY), stack);
        Curve withOutput = larger(curves.get(Lifetime.PEAK), stack);
        Curve everything = larger(curve(Lifetime.PEAK, LabSample::everything), stack);
        List<LabReport.Convention> conventions = List.of(
                convention(Words.say("lab.convention.working"), space),
                convention(Words.say("lab.convention.output"), withOutput),
                convention(Words.say("lab.convention.input"), everything));
        List<Long> sizes = samples.stream().map(LabSample::size).toList();
        return new LabReport(
                plan.signature(),
                jvm,
                rows,
                space.measured(),
                plan.seed(),
                Rows.growth(space).message(),
                plan.texts(),
                plan.calls(),
                conventions,
                LabCommand.of(request, plan, sizes));
    }

    private Curve curve(Lifetime lifetime, Function<LabSample, Point> point) {
        String counted = Words.say(plan.calls().equals("n") ? "axis.calls" : "axis.elements");
        return curve(counted, lifetime, samples, point);
    }

    private static Curve curve(
            String counted, Lifetime lifetime, List<LabSample> samples, Function<LabSample, Point> point) {
        return Curve.of("n", counted, "n", lifetime, samples.stream().map(point).toList(), Optional.empty());
    }

    private static LabReport.Convention convention(String counts, Curve decides) {
        return new LabReport.Convention(
                counts, decides.measured(), decides.lifetime().word());
    }

    /** The stack wins over memory that grows more slowly, whichever of its candidates is true. */
    private static Curve larger(Curve memory, Curve stack) {
        boolean tieBreaks = memory.growth().firm().isEmpty();
        int order = fastest(stack).compareTo(fastest(memory));
        boolean stackDecides = order > 0 || order == 0 && tieBreaks;
        return stackDecides ? stack : memory;
    }

    private static Complexity fastest(Curve curve) {
        Growth growth = curve.growth();
        if (growth instanceof Growth.Undecided open && open.second().exceeds(open.first())) {
            return open.second();
        }
        return growth.likeliest();
    }

    private static LabReport.Lifetime row(Curve curve, String message) {
        Judgement.GrowthRow row = Rows.growth(curve);
        return new LabReport.Lifetime(
                row.measured(),
                row.bytesPerUnit(),
                row.intercept(),
                row.runnerUp(),
                row.margin(),
                row.points(),
                message);
    }
}
