package dev.heaphotel.submission.rejudge;

import dev.heaphotel.account.AdminOnly;
import dev.heaphotel.account.SignedIn;
import dev.heaphotel.judge.QueueFull;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.web.Texts;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets of submissions that are judged again, before and after. */
@Controller
@AdminOnly
class RejudgePages {

    private final Rejudgings rejudgings;
    private final Catalogue catalogue;

    RejudgePages(Rejudgings rejudgings, Catalogue catalogue) {
        this.rejudgings = rejudgings;
        this.catalogue = catalogue;
    }

    @GetMapping("/admin/problems/{slug}/rejudgings")
    String sets(@PathVariable String slug, Model model) {
        Problem problem = problem(slug);
        model.addAttribute("slug", slug);
        model.addAttribute("name", problem.title());
        model.addAttribute("candidates", rejudgings.candidates(problem));
        model.addAttribute("most", Rejudgings.MOST);
        model.addAttribute(
                "sets",
                rejudgings.of(slug).stream()
                        .map(set -> RejudgeView.of(set, rejudgings.lines(set.id())))
                        .toList());
        return "submission/rejudgings";
    }

    @PostMapping("/admin/problems/{slug}/rejudgings")
    String begin(@PathVariable String slug, @AuthenticationPrincipal SignedIn author, RedirectAttributes after) {
        Problem problem = problem(slug);
        if (rejudgings.candidates(problem) == 0) {
            after.addFlashAttribute("complaint", Texts.say("submission.rejudge.nothing"));
            return "redirect:/admin/problems/" + slug + "/rejudgings";
        }
        try {
            return "redirect:/admin/rejudgings/" + rejudgings.begin(problem, author.id());
        } catch (QueueFull full) {
            after.addFlashAttribute("complaint", Texts.say("submission.rejudge.queue", full.waiting()));
            return "redirect:/admin/problems/" + slug + "/rejudgings";
        }
    }

    @GetMapping("/admin/rejudgings/{id}")
    String set(@PathVariable UUID id, Model model) {
        Rejudging set = rejudgings.find(id).orElseThrow(RejudgePages::nothing);
        model.addAttribute("set", RejudgeView.of(set, rejudgings.lines(id)));
        return "submission/rejudging";
    }

    @PostMapping("/admin/rejudgings/{id}/apply")
    String apply(@PathVariable UUID id, @AuthenticationPrincipal SignedIn author, RedirectAttributes after) {
        if (!rejudgings.apply(id, author.id())) {
            after.addFlashAttribute("complaint", Texts.say("submission.rejudge.not-applied"));
        }
        return "redirect:/admin/rejudgings/" + id;
    }

    @PostMapping("/admin/rejudgings/{id}/drop")
    String drop(@PathVariable UUID id, @AuthenticationPrincipal SignedIn author) {
        rejudgings.drop(id, author.id());
        return "redirect:/admin/rejudgings/" + id;
    }

    private Problem problem(String slug) {
        return catalogue.known(slug).orElseThrow(RejudgePages::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
