package dev.heaphotel.submission;

import dev.heaphotel.judge.question.Grade;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.submission.QuestionSeries.Numbered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One question at a time, and how it went. Everything works by forms and links. */
@Controller
class QuestionPages {

    private final Questioning questioning;
    private final Catalogue catalogue;

    QuestionPages(Questioning questioning, Catalogue catalogue) {
        this.questioning = questioning;
        this.catalogue = catalogue;
    }

    /** The first question that waits for an answer, else how it went. */
    @GetMapping("/submissions/{id}/questions")
    String series(@PathVariable String id, HttpServletRequest request, Model model) {
        Submission submission = find(id, request);
        QuestionSeries series = questioning.series(submission);
        Optional<Numbered> open = series.open();
        if (!submission.isDone() || open.isPresent()) {
            return "redirect:/submissions/" + submission.id()
                    + open.map(next -> "/questions/" + next.number()).orElse("");
        }
        show(submission, series, model);
        model.addAttribute(
                "questions", series.all().stream().map(QuestionView::of).toList());
        return "submission/questions";
    }

    /** @param again present where it is to be asked once more */
    @GetMapping("/submissions/{id}/questions/{number:\\d{1,4}}")
    String question(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam Optional<String> again,
            HttpServletRequest request,
            Model model) {
        Submission submission = find(id, request);
        QuestionSeries series = questioning.series(submission);
        Numbered asked = series.at(number).orElseThrow(QuestionPages::nothing);
        show(submission, series, model);
        model.addAttribute("q", again.isPresent() ? QuestionView.asked(asked) : QuestionView.of(asked));
        return "submission/question";
    }

    @PostMapping("/submissions/{id}/questions/{number:\\d{1,4}}")
    String answer(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Submission submission = find(id, request);
        QuestionSeries series = questioning.series(submission);
        Numbered asked = series.at(number).orElseThrow(QuestionPages::nothing);
        if (!(questioning.answer(submission, asked.question(), answer) instanceof Grade.Unread unread)) {
            return "redirect:/submissions/" + submission.id() + "/questions/" + number;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(submission, series, model);
        model.addAttribute("q", QuestionView.asked(asked));
        model.addAttribute("complaint", unread.why());
        model.addAttribute("typed", answer);
        return "submission/question";
    }

    @PostMapping("/submissions/{id}/questions/again")
    String startOver(@PathVariable String id, HttpServletRequest request) {
        Submission submission = find(id, request);
        questioning.startOver(submission);
        return "redirect:/submissions/" + submission.id() + "/questions";
    }

    private void show(Submission submission, QuestionSeries series, Model model) {
        String problem =
                catalogue.known(submission.problem()).map(Problem::title).orElse(submission.problem());
        model.addAttribute("s", QuestionsView.of(submission, problem, series));
    }

    private Submission find(String id, HttpServletRequest request) {
        return questioning.own(id, request).orElseThrow(QuestionPages::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
