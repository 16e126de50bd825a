package dev.heaphotel.submission;

import dev.heaphotel.judge.question.Question.Evidence;
import dev.heaphotel.judge.question.Sought;
import dev.heaphotel.submission.QuestionSeries.Numbered;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as the API tells it; the component names are the JSON's.
 *
 * @param choices empty where it is not answered by choice
 * @param result  null until it is answered
 */
record QuestionBody(
        int n,
        String id,
        String prompt,

        @Schema(
                description =
                        "choice (a letter), amount (bytes, units understood), count (a number) or line (a line's number)")
        String answerBy,

        List<ChoiceBody> choices,
        @Nullable ResultBody result) {

    record ChoiceBody(String letter, String text) {}

    /**
     * @param said     the answer as it was understood
     * @param model    the answer hoped for
     * @param evidence the measurement that decides it
     */
    record ResultBody(boolean right, String said, String model, Evidence evidence) {}

    /** All that may be asked of one submission. */
    record SeriesBody(int size, int answered, int right, List<QuestionBody> questions) {

        static SeriesBody of(QuestionSeries series) {
            return new SeriesBody(
                    series.size(),
                    series.answered(),
                    series.right(),
                    series.all().stream().map(QuestionBody::of).toList());
        }
    }

    /** What is posted. */
    record AnswerBody(
            @Schema(description = "A letter, an amount such as 880 MB, or a line's number", example = "b") @Nullable
            String answer) {}

    static QuestionBody of(Numbered numbered) {
        Sought sought = numbered.question().sought();
        QuestionView view = QuestionView.asked(numbered);
        return new QuestionBody(
                numbered.number(),
                numbered.question().id(),
                view.prompt(),
                sought.word(),
                view.choices().stream()
                        .map(choice -> new ChoiceBody(choice.letter(), choice.text()))
                        .toList(),
                result(numbered));
    }

    private static @Nullable ResultBody result(Numbered numbered) {
        return numbered.given()
                .map(given -> new ResultBody(
                        given.right(),
                        given.said(),
                        numbered.question().model(),
                        numbered.question().evidence()))
                .orElse(null);
    }
}
