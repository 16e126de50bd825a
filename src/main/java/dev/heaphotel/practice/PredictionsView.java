package dev.heaphotel.practice;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.practice.Predictions.Prediction;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.submission.HandedIn;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How well a visitor predicts. Runs do not count: only the whole ladder says what was right.
 *
 * @param sentence how many of how many were right
 * @param tallies  how many went which way, those that did
 * @param rows     newest first
 * @param older    how many more there are
 */
record PredictionsView(int made, String sentence, List<Tally> tallies, List<Row> rows, int older) {

    private static final int MOST_ROWS = 50;

    private static final List<String> ORDER = List.of("right", "too-low", "too-high", "mixed", "unclear");

    /** @param code names the mark */
    record Tally(String code, String word, long count) {}

    record Row(UUID submission, String problem, String day, String said, String measured, String code, String word) {}

    static PredictionsView of(List<Problem> path, List<HandedIn> handedIn, Map<UUID, Prediction> predictions) {
        Map<String, String> titles = path.stream().collect(Collectors.toMap(Problem::slug, Problem::title));
        List<Row> rows = new ArrayList<>();
        for (int i = handedIn.size() - 1; i >= 0; i--) {
            HandedIn one = handedIn.get(i);
            Prediction prediction = predictions.get(one.id());
            if (prediction != null && one.kind() == Depth.SUBMIT) {
                rows.add(row(one, titles.getOrDefault(one.problem(), one.problem()), prediction));
            }
        }
        long right = rows.stream().filter(row -> row.code().equals("right")).count();
        return new PredictionsView(
                rows.size(),
                Texts.say("practice.predictions.sentence", right, rows.size()),
                ORDER.stream()
                        .map(code -> new Tally(code, word(code), count(rows, code)))
                        .filter(tally -> tally.count() > 0)
                        .toList(),
                rows.subList(0, Math.min(MOST_ROWS, rows.size())),
                Math.max(0, rows.size() - MOST_ROWS));
    }

    private static String word(String leaning) {
        return ORDER.contains(leaning) ? Texts.say("practice.leaning." + leaning) : leaning;
    }

    private static long count(List<Row> rows, String code) {
        return rows.stream().filter(row -> row.code().equals(code)).count();
    }

    private static Row row(HandedIn one, String title, Prediction prediction) {
        return new Row(
                one.id(),
                title,
                Texts.moment("web.day.short", one.at()),
                VisibleText.of(prediction.said()),
                prediction.measured(),
                prediction.leaning(),
                word(prediction.leaning()));
    }
}
