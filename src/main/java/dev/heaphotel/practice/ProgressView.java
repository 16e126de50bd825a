package dev.heaphotel.practice;

import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.Topic;
import dev.heaphotel.submission.HandedIn;
import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.SolvedGraph;
import dev.heaphotel.web.graph.SolvedGraph.Solved;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a visitor has come.
 *
 * @param begun    whether there is anything to tell
 * @param sentence what the picture says
 * @param picture  problems solved over time, SVG; empty where none is
 * @param solved   the same as a table, newest first
 * @param topics   in the order of the path
 * @param problems those touched, in the order of the path
 */
record ProgressView(
        boolean begun,
        String sentence,
        Optional<String> picture,
        List<SolvedRow> solved,
        List<TopicRow> topics,
        List<ProblemRow> problems) {

    /** What a visitor did. {@code hints} is slug to hints opened. */
    record Done(List<HandedIn> handedIn, Map<String, Standing> standings, Map<String, Integer> hints, LocalDate today) {

        Standing standing(Problem problem) {
            return standings.getOrDefault(problem.slug(), Standing.NEW);
        }

        int hints(Problem problem) {
            return Math.min(
                    hints.getOrDefault(problem.slug(), 0), problem.hints().size());
        }

        long count(Problem problem) {
            return handedIn.stream()
                    .filter(one -> one.problem().equals(problem.slug()))
                    .count();
        }
    }

    /** A problem and the day on which it was solved first. */
    record SolvedRow(String slug, String title, String date, String day) {}

    record TopicRow(String title, long solved, long tried, long givenUp, long all) {}

    /** @param hints opened, of how many, in words */
    record ProblemRow(String slug, String title, String standing, String word, long handedIn, String hints) {}

    static ProgressView of(List<Problem> path, Done done) {
        List<Solved> solved = path.stream()
                .flatMap(problem -> solved(problem, done.handedIn()).stream())
                .sorted(Comparator.comparing(Solved::day))
                .toList();
        String sentence = sentence(solved, path.size());
        return new ProgressView(
                !done.standings().isEmpty() || !done.hints().isEmpty(),
                sentence,
                solved.isEmpty()
                        ? Optional.empty()
                        : Optional.of(SolvedGraph.draw("solved", sentence, solved, done.today())),
                rows(path, solved),
                topics(path, done),
                path.stream()
                        .filter(problem -> done.standing(problem) != Standing.NEW || done.hints(problem) > 0)
                        .map(problem -> row(problem, done))
                        .toList());
    }

    private static Optional<Solved> solved(Problem problem, List<HandedIn> handedIn) {
        return handedIn.stream()
                .filter(one -> one.problem().equals(problem.slug()) && one.solves())
                .findFirst()
                .map(one -> new Solved(problem.title(), LocalDate.ofInstant(one.at(), ZoneOffset.UTC)));
    }

    private static String sentence(List<Solved> solved, int all) {
        if (solved.isEmpty()) {
            return Texts.say("practice.progress.none", all);
        }
        String first = day(solved.get(0).day());
        return Texts.say("practice.progress.sentence", solved.size(), all, first);
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(Texts.say("web.day"), Texts.language())
                .format(day);
    }

    private static List<SolvedRow> rows(List<Problem> path, List<Solved> solved) {
        List<SolvedRow> rows = new ArrayList<>();
        for (int i = solved.size() - 1; i >= 0; i--) {
            Solved each = solved.get(i);
            path.stream()
                    .filter(problem -> problem.title().equals(each.title()))
                    .findFirst()
                    .ifPresent(problem -> rows.add(new SolvedRow(
                            problem.slug(), each.title(), each.day().toString(), day(each.day()))));
        }
        return rows;
    }

    private static List<TopicRow> topics(List<Problem> path, Done done) {
        return Stream.of(Topic.values())
                .map(topic -> topic(topic, path, done))
                .filter(row -> row.all() > 0)
                .toList();
    }

    private static TopicRow topic(Topic topic, List<Problem> path, Done done) {
        List<Standing> standings = path.stream()
                .filter(problem -> problem.stop().topic() == topic)
                .map(done::standing)
                .toList();
        return new TopicRow(
                RegisterView.title(topic),
                count(standings, Standing.SOLVED),
                count(standings, Standing.TRIED),
                count(standings, Standing.GIVEN_UP),
                standings.size());
    }

    private static long count(List<Standing> standings, Standing wanted) {
        return standings.stream().filter(wanted::equals).count();
    }

    private static ProblemRow row(Problem problem, Done done) {
        Standing standing = done.standing(problem);
        return new ProblemRow(
                problem.slug(),
                problem.title(),
                standing.code(),
                standing.word(),
                done.count(problem),
                Texts.say(
                        "practice.progress.hints",
                        done.hints(problem),
                        problem.hints().size()));
    }
}
