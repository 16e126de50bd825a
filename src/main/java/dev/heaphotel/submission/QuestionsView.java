package dev.heaphotel.submission;

import dev.heaphotel.submission.QuestionSeries.Numbered;
import dev.heaphotel.unit.VisibleText;
import java.util.List;

/**
 * The series on its pages.
 *
 * @param problem title of the problem
 * @param source  of the program, line by line
 */
record QuestionsView(
        String id, String problem, int size, int answered, int right, List<Step> steps, List<String> source) {

    /** @param state {@code open}, {@code right} or {@code wrong} */
    record Step(int number, String state) {}

    static QuestionsView of(Submission submission, String problem, QuestionSeries series) {
        return new QuestionsView(
                submission.id().toString(),
                problem,
                series.size(),
                series.answered(),
                series.right(),
                series.all().stream().map(QuestionsView::step).toList(),
                submission.source().lines().map(VisibleText::of).toList());
    }

    private static Step step(Numbered numbered) {
        String state = numbered.right() ? "right" : numbered.given().isPresent() ? "wrong" : "open";
        return new Step(numbered.number(), state);
    }

    public boolean finished() {
        return answered == size;
    }
}
