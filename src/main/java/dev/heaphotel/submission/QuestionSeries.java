package dev.heaphotel.submission;

import dev.heaphotel.judge.question.Question;
import dev.heaphotel.submission.QuestionAnswers.Given;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The questions about one submission and what was answered so far.
 *
 * @param questions numbered from 1 in this order
 * @param given     by the question's id; of questions that are no longer asked, too
 */
record QuestionSeries(List<Question> questions, Map<String, Given> given) {

    /** One question with its number, and the answer to it. */
    record Numbered(int number, Question question, Optional<Given> given) {

        boolean right() {
            return given.filter(Given::right).isPresent();
        }
    }

    Optional<Numbered> at(int number) {
        return number < 1 || number > questions.size() ? Optional.empty() : Optional.of(numbered(number));
    }

    List<Numbered> all() {
        return IntStream.rangeClosed(1, questions.size())
                .mapToObj(this::numbered)
                .toList();
    }

    /** The first that waits for an answer. */
    Optional<Numbered> open() {
        return all().stream().filter(each -> each.given().isEmpty()).findFirst();
    }

    int size() {
        return questions.size();
    }

    int answered() {
        return (int) all().stream().filter(each -> each.given().isPresent()).count();
    }

    int right() {
        return (int) all().stream().filter(Numbered::right).count();
    }

    private Numbered numbered(int number) {
        Question question = questions.get(number - 1);
        return new Numbered(number, question, Optional.ofNullable(given.get(question.id())));
    }
}
