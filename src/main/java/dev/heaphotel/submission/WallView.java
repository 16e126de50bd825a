package dev.heaphotel.submission;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.WallAim;
import dev.heaphotel.judge.WallReport;
import dev.heaphotel.judge.WallStep;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.graph.GrowthSeries.Weighing;
import dev.heaphotel.web.graph.WallGraph;
import java.util.List;
import java.util.Optional;

/**
 * Run it into the wall, on the verdict's page.
 *
 * @param id         of the submission
 * @param symbol     of the axis
 * @param prediction one sentence
 * @param state      {@code open} (nothing was run), {@code waiting}, {@code running}, {@code done} or {@code failed}
 * @param mine       whether who looks may run it
 * @param waiting    where it stands, for one that waits
 * @param result     what came of it; empty before that
 * @param picture    SVG; empty where the heap was not full
 */
record WallView(
        String id,
        String symbol,
        String prediction,
        String state,
        boolean mine,
        Optional<Waiting> waiting,
        Optional<String> result,
        Optional<String> picture,
        List<Step> steps) {

    /** One size tried. */
    record Step(String size, boolean full, String time) {}

    static WallView of(
            String id,
            Judgement judgement,
            WallAim aim,
            boolean mine,
            Optional<WallRun> run,
            Optional<Waiting> waiting) {
        Optional<WallReport> report = run.flatMap(WallRun::report);
        return new WallView(
                id,
                aim.symbol(),
                WallWords.prediction(aim),
                state(run),
                mine,
                waiting,
                report.map(WallWords::result),
                report.flatMap(done -> picture(done, judgement)),
                report.map(WallView::steps).orElse(List.of()));
    }

    /** Whether there is anything to be seen or pressed. */
    public boolean shown() {
        return mine || !state.equals("open");
    }

    /** Whether it may be asked for now. */
    public boolean asks() {
        return mine && (state.equals("open") || state.equals("failed"));
    }

    private static String state(Optional<WallRun> run) {
        return run.map(each -> switch (each.state()) {
                    case QUEUED -> "waiting";
                    case RUNNING -> "running";
                    case DONE -> "done";
                    case FAILED -> "failed";
                })
                .orElse("open");
    }

    private static List<Step> steps(WallReport report) {
        return report.steps().stream().map(WallView::step).toList();
    }

    private static Step step(WallStep step) {
        return new Step(Figures.exact(step.size()), step.full(), Figures.exact(step.millis()) + "\u00a0ms");
    }

    private static Optional<String> picture(WallReport report, Judgement judgement) {
        WallAim aim = report.aim();
        Long full = report.full();
        if (full == null) {
            return Optional.empty();
        }
        List<Weighing> weighings = judgement.growth().stream()
                .filter(row -> row.axis().equals(aim.axis()) && row.lifetime().equals(aim.lifetime()))
                .map(GrowthRow::points)
                .flatMap(List::stream)
                .map(point -> new Weighing(point.size(), point.bytes(), point.low(), point.high()))
                .toList();
        return Optional.of(new WallGraph(
                        aim.label() + " " + aim.symbol(),
                        WallWords.result(report),
                        weighings,
                        aim.heapBytes(),
                        full,
                        Optional.ofNullable(aim.predicted()),
                        aim::at)
                .draw("wall"));
    }
}
