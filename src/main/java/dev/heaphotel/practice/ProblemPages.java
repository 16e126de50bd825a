package dev.heaphotel.practice;

import dev.heaphotel.practice.drill.Mending;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.ClaimBuilder;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.ProblemView;
import dev.heaphotel.submission.Attempts;
import dev.heaphotel.submission.Visitor;
import dev.heaphotel.submission.Visitors;
import dev.heaphotel.web.Texts;
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

/** The page on which a problem is solved, and its hints. */
@Controller
class ProblemPages {

    private final Catalogue catalogue;
    private final Hints hints;
    private final Attempts attempts;
    private final Visitors visitors;
    private final Mending mending;

    ProblemPages(Catalogue catalogue, Hints hints, Attempts attempts, Visitors visitors, Mending mending) {
        this.catalogue = catalogue;
        this.hints = hints;
        this.attempts = attempts;
        this.visitors = visitors;
        this.mending = mending;
    }

    /** @param restore an attempt of the visitor's, whose code is wanted in the editor */
    @GetMapping("/problems/{slug}")
    String page(
            @PathVariable String slug,
            @RequestParam Optional<String> restore,
            HttpServletRequest request,
            Model model) {
        Problem problem = find(catalogue, slug);
        Visitor visitor = visitors.recognise(request);
        String starter = problem.starter();
        DeskText text = restore.map(id -> attempts.restorable(visitor, slug, id)
                        .map(DeskText::restored)
                        .orElseGet(() -> DeskText.refused(starter)))
                .orElseGet(() -> DeskText.starter(starter));
        return show(problem, visitor, text, model);
    }

    /** Where a browser without scripts was when it asked for a hint, and asks again. */
    @GetMapping("/problems/{slug}/hints")
    String back(@PathVariable String slug) {
        return "redirect:/problems/" + find(catalogue, slug).slug();
    }

    /**
     * @param hint   the number of the one wanted; only the next one opens
     * @param source what was typed so far, by a browser without scripts: it comes back with the page
     */
    @PostMapping("/problems/{slug}/hints")
    String hint(
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") String hint,
            @RequestParam Optional<String> source,
            @RequestParam(defaultValue = "") String claim,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Problem problem = find(catalogue, slug);
        int number = hint.matches("\\d{1,3}") ? Integer.parseInt(hint) : 0;
        Visitor visitor = visitors.welcome(request, response);
        if (number <= problem.hints().size()) {
            hints.open(visitor, slug, number);
        }
        return source.map(typed -> show(problem, visitor, DeskText.typed(typed, claim), model))
                .orElseGet(() -> "redirect:/problems/" + problem.slug() + "#hint-" + number);
    }

    private String show(Problem problem, Visitor visitor, DeskText text, Model model) {
        ProblemView view = ProblemView.of(problem);
        model.addAttribute("problem", view);
        model.addAttribute("hints", HintsView.of(view, hints.opened(visitor, problem.slug())));
        mending.of(visitor, problem.slug()).ifPresent(open -> model.addAttribute("mending", open));
        model.addAttribute("builder", ClaimBuilder.of(problem));
        model.addAttribute("desk", text);
        return "problem/page";
    }

    static Problem find(Catalogue catalogue, String slug) {
        return catalogue
                .find(slug)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, Texts.say("practice.none-called", slug)));
    }
}
