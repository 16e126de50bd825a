package dev.heaphotel.judge;

import dev.heaphotel.feedback.Words;
import dev.heaphotel.growth.Complexity;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.PointRow;
import dev.heaphotel.judge.ProofReport.Obstacle;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the way of publishing a package, as its judged examples show it: mistakes that are not caught, solutions that
 * are flagged, ladders too short to tell, a driver that holds memory itself, a reference that is slow or answers otherwise each
 * time.
 */
final class Obstacles {

    /** A mistake that grows by less than this over the whole ladder, beside its bound, is caught by luck. */
    private static final double THIN = 1.5;

    private final Problem problem;
    private final List<Obstacle> found = new ArrayList<>();

    private Obstacles(Problem problem) {
        this.problem = problem;
    }

    static List<Obstacle> of(Problem problem, List<Tried> tried) {
        Obstacles obstacles = new Obstacles(problem);
        tried.forEach(obstacles::lookAt);
        return List.copyOf(obstacles.found);
    }

    private void lookAt(Tried tried) {
        if (tried.judgement().verdict() == Verdict.SYSTEM_ERROR) {
            return; // Ours, and told as such: it says nothing of the package.
        }
        if (driverHolds(tried)) {
            return; // Whatever else is wrong follows from that.
        }
        unexpected(tried);
        thin(tried);
        slow(tried);
    }

    private boolean driverHolds(Tried tried) {
        Optional<String> field =
                tried.judgement().held().stream().filter(this::isDrivers).findFirst();
        field.ifPresent(name -> add("driver-holds", tried, Map.of("field", name)));
        return field.isPresent();
    }

    private boolean isDrivers(String field) {
        String owner = field.split("[.$]", 2)[0];
        return problem.workload().containsKey(owner + ".java");
    }

    private void unexpected(Tried tried) {
        Verdict expected = tried.example().expected();
        Verdict verdict = tried.judgement().verdict();
        String file = tried.example().file();
        if (expected == verdict) {
            List<String> differences = Proof.differences(problem, tried.example(), tried.judgement());
            if (!differences.isEmpty()) {
                add("different", tried, Map.of("differences", String.join("; ", differences)));
            }
        } else if (verdict == Verdict.UNDECIDED) {
            add("undecided", tried, Map.of("axis", open(tried.judgement())));
        } else if (expected == Verdict.ACCEPTED && verdict == Verdict.WRONG_ANSWER && isReference(file)) {
            add("restless", tried, Map.of());
        } else if (expected == Verdict.ACCEPTED) {
            add(
                    "flagged",
                    tried,
                    Map.of(
                            "verdict",
                            verdict.name(),
                            "headline",
                            tried.judgement().headline()));
        } else {
            add("missed", tried, Map.of("expected", expected.name(), "verdict", verdict.name()));
        }
    }

    private boolean isReference(String file) {
        return file.endsWith("/" + problem.reference().name());
    }

    private String open(Judgement judgement) {
        return judgement.growth().stream()
                .filter(row -> row.bound() != null && row.within() == null)
                .map(GrowthRow::axis)
                .findFirst()
                .orElse(problem.axes().get(0).name());
    }

    /** Of a mistake that is caught: by how much more than its bound it grows over the ladder. */
    private void thin(Tried tried) {
        List<GrowthRow> past = tried.judgement().growth().stream()
                .filter(row -> Boolean.FALSE.equals(row.within()))
                .toList();
        Optional<GrowthRow> furthest = past.stream().max((one, other) -> Double.compare(excess(one), excess(other)));
        furthest.filter(row -> excess(row) < THIN)
                .ifPresent(row -> add(
                        "thin",
                        tried,
                        Map.of(
                                "lifetime", row.lifetime(),
                                "axis", row.axis(),
                                "excess", String.format(Locale.ROOT, "%.2f", excess(row)))));
    }

    private double excess(GrowthRow row) {
        if (row.points().size() < 2 || row.bound() == null) {
            return Double.POSITIVE_INFINITY;
        }
        PointRow first = row.points().get(0);
        PointRow last = row.points().get(row.points().size() - 1);
        Complexity bound = Complexity.parse(row.bound(), symbol(row.axis()));
        double allowed = bound.at(last.size()) / bound.at(first.size());
        return last.bytes() / (double) Math.max(1, first.bytes()) / allowed;
    }

    private String symbol(String axis) {
        return problem.axis(axis).map(Axis::symbol).orElse("n");
    }

    /** Of the reference: what takes it longer than a run may last, candidates have no chance to do in time. */
    private void slow(Tried tried) {
        Duration wall = problem.limits().wall();
        if (isReference(tried.example().file()) && tried.took().compareTo(wall) > 0) {
            add("slow", tried, Map.of("took", seconds(tried.took()), "wall", seconds(wall)));
        }
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3);
    }

    private void add(String rule, Tried tried, Map<String, String> names) {
        Map<String, String> all = new HashMap<>(names);
        all.put("file", tried.example().file());
        found.add(new Obstacle(
                rule,
                tried.example().file(),
                Words.say("obstacle." + rule, all),
                Words.say("obstacle." + rule + ".change", all)));
    }
}
