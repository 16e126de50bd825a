package dev.heaphotel.interview.review;

import dev.heaphotel.account.InterviewerOnly;
import dev.heaphotel.interview.Interview;
import dev.heaphotel.interview.Interviews;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the owner of an interview lets its candidate's data go. For whom it is only shared with, there is no such page. */
@Controller
@InterviewerOnly
class ForgettingPages {

    private final Interviews interviews;
    private final Forgetting forgetting;
    private final Clock clock;

    ForgettingPages(Interviews interviews, Forgetting forgetting, Clock clock) {
        this.interviews = interviews;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    @GetMapping("/interviews/{id}/forget")
    String page(@PathVariable UUID id, Model model) {
        Interview interview = own(id);
        model.addAttribute("id", interview.id().toString());
        model.addAttribute("candidate", Recordings.candidate(interview));
        model.addAttribute("underWay", interview.stage(clock.instant()) == Interview.Stage.UNDER_WAY);
        model.addAttribute("anonymised", interview.anonymisedAt().isPresent());
        return "interview/review/forget";
    }

    @PostMapping("/interviews/{id}/anonymise")
    String anonymise(@PathVariable UUID id) {
        Interview interview = settled(id);
        forgetting.anonymise(interview.id(), Optional.of(Reader.id()));
        return "redirect:/interviews/" + id + "/forget";
    }

    @PostMapping("/interviews/{id}/delete")
    String delete(@PathVariable UUID id) {
        Interview interview = settled(id);
        forgetting.delete(interview.id(), Optional.of(Reader.id()));
        return "redirect:/interviews";
    }

    private Interview settled(UUID id) {
        Interview interview = own(id);
        if (interview.stage(clock.instant()) == Interview.Stage.UNDER_WAY) {
            throw ReviewPages.nothing();
        }
        return interview;
    }

    private Interview own(UUID id) {
        return interviews
                .seenBy(Reader.id(), id)
                .filter(interview -> interview.owner().equals(Reader.id()))
                .orElseThrow(ReviewPages::nothing);
    }
}
