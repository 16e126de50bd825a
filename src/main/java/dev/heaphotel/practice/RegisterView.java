package dev.heaphotel.practice;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Complaint;
import dev.heaphotel.problem.Difficulty;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.Reading;
import dev.heaphotel.problem.Topic;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The register of problems, along the path.
 *
 * @param next   what to do next; empty where there are no problems
 * @param groups every problem, those that do not match hidden
 * @param shown  how many match
 */
record RegisterView(
        Optional<Next> next,
        List<Group> groups,
        int shown,
        int all,
        String search,
        List<Choice> topics,
        List<Choice> difficulties,
        List<Choice> standings,
        List<BrokenFolder> broken) {

    /** One topic, and how much of it is solved. */
    record Group(String code, String title, int solved, List<Row> rows) {

        public boolean hidden() {
            return rows.stream().allMatch(Row::hidden);
        }
    }

    /**
     * A problem's line.
     *
     * @param number on the whole path, from 1
     * @param text   what the search looks at
     */
    record Row(
            int number,
            String slug,
            String title,
            List<String> tags,
            String lesson,
            String difficulty,
            String standing,
            String word,
            String topic,
            String text,
            boolean hidden) {}

    /** The suggestion on top. */
    record Next(String lead, String slug, String title, String lesson) {}

    /** An option of a filter. */
    record Choice(String code, String word, boolean chosen) {}

    /** A folder that could not be read, with every complaint about it. */
    record BrokenFolder(String name, List<String> complaints) {

        static BrokenFolder of(Reading.Broken broken) {
            List<String> complaints =
                    broken.complaints().stream().map(Complaint::toString).toList();
            return new BrokenFolder(broken.slug(), complaints);
        }
    }

    static RegisterView of(Catalogue catalogue, Map<String, Standing> standings, RegisterFilter filter) {
        List<Problem> path = catalogue.problems();
        List<Group> groups = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            List<Row> rows = rows(path, topic, standings, filter);
            if (!rows.isEmpty()) {
                groups.add(new Group(topic.word(), title(topic), solved(rows), rows));
            }
        }
        return new RegisterView(
                next(path, standings),
                groups,
                (int) groups.stream()
                        .flatMap(group -> group.rows().stream())
                        .filter(row -> !row.hidden())
                        .count(),
                path.size(),
                filter.said(),
                topics(path, filter),
                difficulties(filter),
                standings(filter),
                catalogue.broken().stream().map(BrokenFolder::of).toList());
    }

    private static List<Row> rows(
            List<Problem> path, Topic topic, Map<String, Standing> standings, RegisterFilter filter) {
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < path.size(); place++) {
            Problem problem = path.get(place);
            if (problem.stop().topic() == topic) {
                Standing standing = standings.getOrDefault(problem.slug(), Standing.NEW);
                rows.add(row(place + 1, problem, standing, !filter.admits(problem, standing)));
            }
        }
        return rows;
    }

    private static Row row(int number, Problem problem, Standing standing, boolean hidden) {
        return new Row(
                number,
                problem.slug(),
                problem.title(),
                problem.tags(),
                problem.lesson(),
                problem.difficulty().word(),
                standing.code(),
                standing.word(),
                problem.stop().topic().word(),
                RegisterFilter.text(problem),
                hidden);
    }

    private static int solved(List<Row> rows) {
        return (int) rows.stream()
                .filter(row -> row.standing().equals(Standing.SOLVED.code()))
                .count();
    }

    /** What was begun, then what is new, then what was given up, each in the order of the path; then nothing is left. */
    private static Optional<Next> next(List<Problem> path, Map<String, Standing> standings) {
        return Stream.of(Standing.TRIED, Standing.NEW, Standing.GIVEN_UP)
                .flatMap(wanted ->
                        path.stream().filter(problem -> standings.getOrDefault(problem.slug(), Standing.NEW) == wanted))
                .findFirst()
                .map(problem ->
                        new Next(lead(standings, problem.slug()), problem.slug(), problem.title(), problem.lesson()));
    }

    private static String lead(Map<String, Standing> standings, String slug) {
        Standing standing = standings.getOrDefault(slug, Standing.NEW);
        if (standings.isEmpty()) {
            return Texts.say("practice.next.begin");
        }
        return switch (standing) {
            case TRIED -> Texts.say("practice.next.go-on");
            case GIVEN_UP -> Texts.say("practice.next.without-editorial");
            default -> Texts.say("practice.next.path");
        };
    }

    static String title(Topic topic) {
        return Texts.say("practice.topic." + topic.word());
    }

    private static List<Choice> topics(List<Problem> path, RegisterFilter filter) {
        return Arrays.stream(Topic.values())
                .filter(topic ->
                        path.stream().anyMatch(problem -> problem.stop().topic() == topic))
                .map(topic -> new Choice(
                        topic.word(),
                        title(topic),
                        filter.topic().filter(topic::equals).isPresent()))
                .toList();
    }

    private static List<Choice> difficulties(RegisterFilter filter) {
        return Arrays.stream(Difficulty.values())
                .map(each -> new Choice(
                        each.word(),
                        Texts.say("web.difficulty." + each.word()),
                        filter.difficulty().filter(each::equals).isPresent()))
                .toList();
    }

    private static List<Choice> standings(RegisterFilter filter) {
        return Arrays.stream(Standing.values())
                .map(each -> new Choice(
                        each.code(),
                        each.word(),
                        filter.standing().filter(each::equals).isPresent()))
                .toList();
    }
}
