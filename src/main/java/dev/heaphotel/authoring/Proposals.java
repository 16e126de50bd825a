package dev.heaphotel.authoring;

import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.PointRow;
import dev.heaphotel.judge.Tried;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Verdict;
import dev.heaphotel.web.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Limits that follow from what the accepted examples needed, with room for solutions nobody thought of. */
final class Proposals {

    /** The least heap that can be asked for; see {@code Numbers.heap}. */
    private static final long LEAST_MEBIBYTES = 32;

    private static final long MEBIBYTE = 1 << 20;

    /** Another style of the same class holds two or three times as much as the leanest: boxes for plain numbers, say. */
    private static final int ROOM = 4;

    private static final Duration LEAST_TIME = Duration.ofSeconds(10);

    /** A size that takes so small a part of the time leaves room for one octave more. */
    private static final double QUICK = 0.1;

    /** A ladder that spans fewer tells a logarithm from a constant by luck. */
    private static final double FEWEST_OCTAVES = 5;

    private Proposals() {}

    /** Sentences; none where an accepted example was not measured. */
    static List<String> of(Problem problem, List<Tried> tried) {
        List<Tried> accepted = tried.stream()
                .filter(each -> each.judgement().verdict() == Verdict.ACCEPTED)
                .toList();
        List<String> proposals = new ArrayList<>();
        heap(problem, accepted).ifPresent(proposals::add);
        time(problem, accepted).ifPresent(proposals::add);
        problem.axes().forEach(axis -> top(problem, axis, accepted).ifPresent(proposals::add));
        return proposals;
    }

    private static Optional<String> heap(Problem problem, List<Tried> accepted) {
        return rows(accepted)
                .filter(row -> row.lifetime().equals("peak"))
                .flatMap(row -> row.points().stream())
                .map(PointRow::high)
                .max(Comparator.naturalOrder())
                .map(peak -> Math.max(LEAST_MEBIBYTES, Long.highestOneBit(Math.max(1, peak * ROOM / MEBIBYTE)) * 2))
                .map(heap -> Texts.say(
                        "authoring.propose.heap",
                        heap,
                        ROOM,
                        problem.limits().heap().inMebibytes()));
    }

    private static Optional<String> time(Problem problem, List<Tried> accepted) {
        return accepted.stream().map(Tried::took).max(Comparator.naturalOrder()).map(slowest -> {
            long seconds =
                    Math.max(LEAST_TIME.toSeconds(), slowest.multipliedBy(ROOM).toSeconds());
            return Texts.say(
                    "authoring.propose.wall",
                    seconds,
                    ROOM,
                    ProofView.seconds(slowest),
                    LEAST_TIME.toSeconds(),
                    problem.limits().wall().toSeconds());
        });
    }

    private static Optional<String> top(Problem problem, Axis axis, List<Tried> accepted) {
        double octaves = Math.log((double) axis.to() / axis.from()) / Math.log(2);
        boolean quick = accepted.stream()
                .allMatch(each ->
                        each.took().toMillis() < QUICK * problem.limits().wall().toMillis());
        if (octaves < FEWEST_OCTAVES) {
            return Optional.of(Texts.say(
                    "authoring.propose.short",
                    axis.name(),
                    axis.from() * 64,
                    axis.from(),
                    axis.to(),
                    String.format(Locale.ROOT, "%.1f", octaves)));
        }
        return quick && !accepted.isEmpty()
                ? Optional.of(Texts.say("authoring.propose.long", axis.name(), 2 * axis.to(), axis.to()))
                : Optional.empty();
    }

    private static Stream<GrowthRow> rows(List<Tried> tried) {
        return tried.stream().flatMap(each -> each.judgement().growth().stream());
    }
}
