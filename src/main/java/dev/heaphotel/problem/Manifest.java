package dev.heaphotel.problem;

import java.util.List;

/** What {@code problem.yaml} says. */
record Manifest(
        String title,
        Difficulty difficulty,
        List<String> tags,
        String lesson,
        Stop stop,
        Entry entry,
        String counts,
        Scaling scaling,
        ProblemLimits limits,
        List<String> hints,
        List<FollowUp> followUps,
        List<DrillText> drills,
        Driver driver,
        String reference) {

    /** What depends on the axes. */
    record Scaling(List<Axis> axes, List<Bound> bounds, List<TestCase> tests) {}
}
