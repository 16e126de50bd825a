package dev.heaphotel.lab;

import dev.heaphotel.judge.LabOutcome;
import dev.heaphotel.judge.LabReport;
import dev.heaphotel.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a measurement.
 *
 * @param shortfall why there are no curves; then everything else is empty
 * @param hero      the curve that decides
 * @param curves    all of them, the hero among them
 */
record ResultView(
        Optional<ShortfallView> shortfall,
        String method,
        String space,
        String headline,
        List<Map.Entry<String, String>> arguments,
        String calls,
        List<Convention> conventions,
        Optional<CurveView> hero,
        List<CurveView> curves,
        String command,
        String jvm) {

    /** @param lifetime the memory that decides */
    record Convention(String counts, String space, String lifetime) {}

    static ResultView of(LabOutcome outcome) {
        return outcome instanceof LabOutcome.Measured measured
                ? of(measured.report())
                : new ResultView(
                        LabBody.shortfall(outcome).map(ShortfallView::of),
                        "",
                        "",
                        "",
                        List.of(),
                        "",
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        "",
                        "");
    }

    private static ResultView of(LabReport report) {
        String counted = report.calls().equals("n") ? Texts.say("lab.result.calls") : Texts.say("lab.result.size");
        List<CurveView> curves = report.lifetimes().entrySet().stream()
                .map(entry -> CurveView.of(entry.getKey(), entry.getValue(), counted))
                .toList();
        String deciding = report.conventions().get(0).lifetime();
        return new ResultView(
                Optional.empty(),
                report.method(),
                CurveView.word(report.space()),
                report.headline(),
                List.copyOf(report.arguments().entrySet()),
                report.calls(),
                report.conventions().stream()
                        .map(each -> new Convention(
                                each.counts(),
                                CurveView.word(each.space()),
                                Texts.say("web.lifetime." + each.lifetime())))
                        .toList(),
                curves.stream()
                        .filter(curve -> curve.lifetime().equals(deciding))
                        .findFirst(),
                curves,
                report.command(),
                report.jvm());
    }
}
