package dev.heaphotel.calibration;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.Judge;
import dev.heaphotel.judge.JudgeRequest;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.JudgingRoom;
import dev.heaphotel.judge.Progress;
import dev.heaphotel.problem.Example;
import dev.heaphotel.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One submission judged again and again, half of the times with every core busy. */
record Repetition(Example example, List<Judgement> judgements) {

    private static final double SPREAD = 0.01;

    /** A hundredth of less than this is less than a full collection leaves to chance. Bytes. */
    private static final long SMALL = 6400;

    static Repetition of(JudgingRoom room, Problem problem, Example example, int times) {
        Judge judge = room.judge();
        JudgeRequest request = new JudgeRequest(problem, example.source(), Optional.empty(), Depth.SUBMIT);
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            try (Load load = i < times / 2 ? Load.none() : Load.onEveryCore()) {
                judgements.add(judge.judge(request, Progress.SILENT));
            }
        }
        return new Repetition(example, List.copyOf(judgements));
    }

    long verdicts() {
        return judgements.stream().map(Judgement::verdict).distinct().count();
    }

    long classes() {
        return judgements.stream()
                .map(judgement -> judgement.growth().stream()
                        .map(row -> row.axis() + row.lifetime() + row.measured())
                        .toList())
                .distinct()
                .count();
    }

    /** Of retained bytes, the most that one size differs between two judgements, as a part of it. */
    double spread() {
        double worst = 0;
        List<List<Judgement.PointRow>> all =
                judgements.stream().map(Repetition::retained).toList();
        for (int i = 0; i < all.get(0).size(); i++) {
            int at = i;
            List<Long> bytes = all.stream()
                    .filter(points -> at < points.size())
                    .map(points -> points.get(at).bytes())
                    .toList();
            long least = bytes.stream().mapToLong(Long::longValue).min().orElse(0);
            long most = bytes.stream().mapToLong(Long::longValue).max().orElse(0);
            worst = Math.max(worst, (most - least) / (double) Math.max(SMALL, most));
        }
        return worst;
    }

    private static List<Judgement.PointRow> retained(Judgement judgement) {
        return judgement.growth().stream()
                .filter(row -> row.lifetime().equals("retained"))
                .flatMap(row -> row.points().stream())
                .toList();
    }

    boolean holds() {
        return verdicts() == 1 && classes() == 1 && spread() <= SPREAD;
    }
}
