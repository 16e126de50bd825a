package dev.heaphotel.practice.drill;

import dev.heaphotel.problem.Topic;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The register of drills.
 *
 * @param next what to do next; empty where there are none or all are fixed
 */
record DrillsView(Optional<Row> next, boolean begun, List<Group> groups, int fixed, int all) {

    /** Drills of one topic. */
    record Group(String title, List<Row> rows) {

        public long fixed() {
            return rows.stream()
                    .filter(row -> row.standing() == DrillStanding.FIXED)
                    .count();
        }
    }

    /** @param answers what it took to find it, in words; empty while it is not found */
    record Row(
            int number,
            String slug,
            String title,
            String symptom,
            String lesson,
            Topic topic,
            String problem,
            DrillStanding standing,
            String answers) {

        static Row of(Exercise exercise, Progress progress) {
            return new Row(
                    exercise.number(),
                    exercise.slug(),
                    exercise.drill().title(),
                    exercise.drill().symptom(),
                    exercise.drill().lesson(),
                    exercise.problem().stop().topic(),
                    exercise.problem().title(),
                    progress.standing(),
                    progress.found() ? Texts.say("practice.drill.at-answer", progress.wrong() + 1) : "");
        }
    }

    static DrillsView of(List<Exercise> exercises, List<Step> steps) {
        Map<String, List<Step>> bySlug = steps.stream().collect(Collectors.groupingBy(Step::drill));
        List<Row> rows = exercises.stream()
                .map(each -> Row.of(each, Progress.of(bySlug.getOrDefault(each.slug(), List.of()))))
                .toList();
        List<Group> groups = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            List<Row> its = rows.stream().filter(row -> row.topic() == topic).toList();
            if (!its.isEmpty()) {
                groups.add(new Group(Texts.say("practice.topic." + topic.word()), its));
            }
        }
        return new DrillsView(
                next(rows),
                rows.stream().anyMatch(row -> row.standing() != DrillStanding.NEW),
                groups,
                (int) rows.stream()
                        .filter(row -> row.standing() == DrillStanding.FIXED)
                        .count(),
                rows.size());
    }

    /** What was begun, then what is new, each in the order of the path. */
    private static Optional<Row> next(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.standing() != DrillStanding.FIXED)
                .min(Comparator.comparing(row -> row.standing() == DrillStanding.NEW));
    }

    public String lead() {
        boolean fresh = next.filter(row -> row.standing() == DrillStanding.NEW).isPresent();
        return Texts.say(!begun ? "practice.next.begin" : fresh ? "practice.drill.next-one" : "practice.next.go-on");
    }
}
