package dev.heaphotel.submission;

import dev.heaphotel.judge.question.Question;
import dev.heaphotel.judge.question.Sought;
import dev.heaphotel.submission.QuestionAnswers.Given;
import dev.heaphotel.submission.QuestionSeries.Numbered;
import dev.heaphotel.web.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One question on its page. Whatever answers it is in the result, which is empty until it was answered.
 *
 * @param kind {@code choice}, {@code amount}, {@code count} or {@code line}
 */
record QuestionView(int number, String prompt, String kind, List<Choice> choices, Optional<Result> result) {

    record Choice(String letter, String text) {}

    /**
     * @param said  the answer as it was understood
     * @param model the answer hoped for
     * @param lines where to look
     */
    record Result(boolean right, String said, String model, List<Integer> lines) {}

    /** Without what answers it. */
    static QuestionView asked(Numbered numbered) {
        Question question = numbered.question();
        return new QuestionView(
                numbered.number(),
                question.prompt(),
                question.sought().word(),
                choices(question.sought()),
                Optional.empty());
    }

    static QuestionView of(Numbered numbered) {
        QuestionView asked = asked(numbered);
        return new QuestionView(
                asked.number,
                asked.prompt,
                asked.kind,
                asked.choices,
                numbered.given().map(given -> result(numbered.question(), given)));
    }

    private static Result result(Question question, Given given) {
        return new Result(
                given.right(),
                given.said(),
                question.model(),
                question.evidence().lines());
    }

    private static List<Choice> choices(Sought sought) {
        List<String> texts = sought instanceof Sought.OneOf one ? one.choices() : List.of();
        return IntStream.range(0, texts.size())
                .mapToObj(place -> new Choice(Sought.OneOf.letter(place), texts.get(place)))
                .toList();
    }

    /** What the page is called: read out first where a page is read out. */
    public String title() {
        String how = result.map(graded -> graded.right() ? "title-right" : "title-wrong")
                .orElse("title-open");
        return Texts.say("submission.question." + how, number);
    }

    public String label() {
        return switch (kind) {
            case "line" -> Texts.say("submission.question.line");
            case "amount" -> Texts.say("submission.question.amount");
            default -> Texts.say("submission.question.number");
        };
    }

    public String example() {
        return switch (kind) {
            case "line" -> "18";
            case "amount" -> "120 MB";
            default -> Texts.say("submission.question.million");
        };
    }

    /** How exact an answer must be. */
    public String exactness() {
        return kind.equals("line")
                ? Texts.say("submission.question.any-line")
                : Texts.say("submission.question.within-quarter");
    }
}
