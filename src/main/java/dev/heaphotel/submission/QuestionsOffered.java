package dev.heaphotel.submission;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Puts the way to the questions on a verdict, for whoever handed the program in. */
@ControllerAdvice(assignableTypes = SubmissionPages.class)
class QuestionsOffered {

    private final Questioning questioning;

    QuestionsOffered(Questioning questioning) {
        this.questioning = questioning;
    }

    /** How far a series has got. */
    record Offer(String id, int size, int answered, int right) {}

    @ModelAttribute
    void offer(@PathVariable(required = false) String id, HttpServletRequest request, Model model) {
        if (id == null) {
            return;
        }
        questioning.own(id, request).ifPresent(submission -> {
            QuestionSeries series = questioning.series(submission);
            if (series.size() > 0) {
                model.addAttribute(
                        "explain",
                        new Offer(submission.id().toString(), series.size(), series.answered(), series.right()));
            }
        });
    }
}
