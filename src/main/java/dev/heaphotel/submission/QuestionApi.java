package dev.heaphotel.submission;

import dev.heaphotel.judge.question.Grade;
import dev.heaphotel.submission.QuestionBody.AnswerBody;
import dev.heaphotel.submission.QuestionBody.SeriesBody;
import dev.heaphotel.submission.QuestionSeries.Numbered;
import dev.heaphotel.web.ApiProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Follow-up questions for programs, with the guest cookie or session of whoever handed the submission in. */
@RestController
@Tag(name = "Questions", description = "Follow-up questions about a submission of one's own.")
class QuestionApi {

    private final Questioning questioning;

    QuestionApi(Questioning questioning) {
        this.questioning = questioning;
    }

    @GetMapping("/api/submissions/{id}/questions")
    @Operation(
            summary = "The questions about a judged submission, with the answers given so far and without the others")
    SeriesBody questions(@PathVariable String id, HttpServletRequest request) {
        return SeriesBody.of(questioning.series(judged(id, request)));
    }

    @PostMapping(path = "/api/submissions/{id}/questions/{n}/answers", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Answer a question; the answer is graded at once and takes the place of an earlier one")
    QuestionBody answer(
            @PathVariable String id,
            @PathVariable String n,
            @RequestBody AnswerBody posted,
            HttpServletRequest request) {
        Submission submission = judged(id, request);
        Numbered asked = find(questioning.series(submission), n);
        String answer = Optional.ofNullable(posted.answer()).orElse("");
        if (questioning.answer(submission, asked.question(), answer) instanceof Grade.Unread unread) {
            throw new ApiProblem(HttpStatus.UNPROCESSABLE_CONTENT, "Not an answer", unread.why());
        }
        return QuestionBody.of(find(questioning.series(submission), n));
    }

    private Submission judged(String id, HttpServletRequest request) {
        Submission submission = questioning
                .own(id, request)
                .orElseThrow(() -> new ApiProblem(
                        HttpStatus.NOT_FOUND,
                        "No such submission",
                        "You have no submission \"" + id
                                + "\". Send the cookie that came with the answer to your submission."));
        if (!submission.isDone()) {
            throw new ApiProblem(
                    HttpStatus.CONFLICT,
                    "Not judged yet",
                    "The submission is " + submission.state() + ". Questions are asked once it is DONE.");
        }
        return submission;
    }

    private static Numbered find(QuestionSeries series, String n) {
        return number(n)
                .flatMap(series::at)
                .orElseThrow(() -> new ApiProblem(
                        HttpStatus.NOT_FOUND,
                        "No such question",
                        "There is no question \"" + n + "\"; there are " + series.size() + "."));
    }

    private static Optional<Integer> number(String n) {
        return n.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(n)) : Optional.empty();
    }
}
