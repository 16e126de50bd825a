package dev.heaphotel.submission;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.question.Grade;
import dev.heaphotel.judge.question.Question;
import dev.heaphotel.judge.question.Questions;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.submission.QuestionAnswers.Given;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Asks about a submission and grades the answers; only whoever handed it in is asked. */
@Service
class Questioning {

    private final Submissions submissions;
    private final Visitors visitors;
    private final Catalogue catalogue;
    private final QuestionAnswers answers;
    private final JsonMapper json;

    Questioning(
            Submissions submissions, Visitors visitors, Catalogue catalogue, QuestionAnswers answers, JsonMapper json) {
        this.submissions = submissions;
        this.visitors = visitors;
        this.catalogue = catalogue;
        this.answers = answers;
        this.json = json;
    }

    /** The visitor's own submission of that id; somebody else's is as unknown as one that never was. */
    Optional<Submission> own(String id, HttpServletRequest request) {
        return parse(id)
                .flatMap(submissions::findById)
                .filter(submission -> submission.isOf(visitors.recognise(request)));
    }

    /** Without any question until there is a verdict. */
    QuestionSeries series(Submission submission) {
        List<Question> questions = submission
                .result()
                .map(result -> Questions.about(json.readValue(result, Judgement.class), tags(submission)))
                .orElse(List.of());
        return new QuestionSeries(
                questions,
                answers.of(submission.id()).stream().collect(Collectors.toMap(Given::question, Function.identity())));
    }

    /** What could be read is kept. */
    Grade answer(Submission submission, Question question, String answer) {
        Grade grade = question.grade(answer);
        if (grade instanceof Grade.Right right) {
            answers.keep(submission.id(), new Given(question.id(), right.said(), true));
        } else if (grade instanceof Grade.Wrong wrong) {
            answers.keep(submission.id(), new Given(question.id(), wrong.said(), false));
        }
        return grade;
    }

    void startOver(Submission submission) {
        answers.forget(submission.id());
    }

    private List<String> tags(Submission submission) {
        return catalogue.known(submission.problem()).map(Problem::tags).orElse(List.of());
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
