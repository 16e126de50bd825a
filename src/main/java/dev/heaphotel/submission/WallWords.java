package dev.heaphotel.submission;

import dev.heaphotel.judge.WallAim;
import dev.heaphotel.judge.WallReport;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import java.util.Optional;

/** What a run into the wall says, in sentences. */
final class WallWords {

    private WallWords() {}

    /** What is predicted before it is run. */
    static String prediction(WallAim aim) {
        String heap = Figures.heap(aim.heapBytes());
        Long predicted = aim.predicted();
        if (predicted == null) {
            return aim.isBounded()
                    ? Texts.say("submission.hit.never-full", heap, aim.label())
                    : Texts.say("submission.hit.unknown", heap);
        }
        return Texts.say("submission.hit.full-at", heap, size(aim, predicted));
    }

    static String result(WallReport report) {
        return switch (report.outcome()) {
            case HEAP_FULL -> full(report);
            case NOT_REACHED ->
                Texts.say(
                        "submission.hit.not-reached",
                        size(report.aim(), report.fits()),
                        Figures.heap(report.aim().heapBytes()));
            case INPUT_FULL -> Texts.say("submission.hit.input-full", size(report.aim(), report.fits()));
            case TOO_SLOW -> Texts.say("submission.hit.too-slow", size(report.aim(), report.fits()));
            case BROKE_OFF ->
                Texts.say(
                        "submission.hit.broke-off",
                        Optional.ofNullable(report.why()).map(why -> why + ". ").orElse(""),
                        size(report.aim(), report.fits()));
            case FAILED -> Texts.say("submission.hit.failed");
        };
    }

    private static String full(WallReport report) {
        WallAim aim = report.aim();
        Long known = report.full();
        long full = known == null ? report.fits() : known;
        Long predicted = aim.predicted();
        Double percent = report.differencePercent();
        String actual = Texts.say("submission.hit.actual", size(aim, full), Figures.count(report.fits()));
        if (predicted == null) {
            return Texts.say("submission.hit.for-real", actual);
        }
        if (percent == null) {
            return Texts.say("submission.hit.not-closely", Figures.count(predicted), actual);
        }
        return Texts.say("submission.hit.compared", Figures.count(predicted), actual, difference(percent));
    }

    private static String difference(double percent) {
        String much = Figures.number(Math.abs(percent)) + " %";
        if (Math.abs(percent) < 0.05) {
            return Texts.say("submission.hit.as-predicted");
        }
        return percent < 0 ? Texts.say("submission.hit.sooner", much) : Texts.say("submission.hit.later", much);
    }

    /** {@code requests n = 724 000}. */
    static String size(WallAim aim, long size) {
        return aim.label() + " " + aim.symbol() + "\u00a0=\u00a0" + Figures.count(size);
    }
}
