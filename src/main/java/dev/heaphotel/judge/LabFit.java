package dev.heaphotel.judge;

import dev.heaphotel.feedback.Curve;
import dev.heaphotel.measure.Sample;
import dev.heaphotel.unit.Lifetime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lab's samples as curves, and what they say of space complexity. */
final class LabFit {

    private LabFit() {}

    static LabReport of(String method, String jvm, long seed, List<Sample> samples) {
        Map<Lifetime, Curve> curves = new LinkedHashMap<>();
        for (Lifetime lifetime : Lifetime.values()) {
            curves.put(
                    lifetime,
                    Curve.of("n", "elements", "n", lifetime, Swept.points(samples, lifetime), Optional.empty()));
        }
        Curve space = larger(curves.get(Lifetime.AUXILIARY), curves.get(Lifetime.STACK));
        Map<String, LabReport.Lifetime> rows = new LinkedHashMap<>();
        curves.forEach((lifetime, curve) -> rows.put(lifetime.word(), row(curve)));
        return new LabReport(
                method, jvm, rows, space.measured(), seed, Rows.growth(space).message());
    }

    private static Curve larger(Curve auxiliary, Curve stack) {
        boolean stackGrowsFaster =
                stack.growth().likeliest().compareTo(auxiliary.growth().likeliest()) > 0;
        return stackGrowsFaster ? stack : auxiliary;
    }

    private static LabReport.Lifetime row(Curve curve) {
        Judgement.GrowthRow row = Rows.growth(curve);
        return new LabReport.Lifetime(
                row.measured(),
                row.bytesPerUnit(),
                row.intercept(),
                row.runnerUp(),
                row.margin(),
                row.points(),
                row.message());
    }
}
