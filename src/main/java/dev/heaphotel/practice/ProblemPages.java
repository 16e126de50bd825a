package dev.heaphotel.practice;

import dev.heaphotel.practice.drill.Mending;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.ProblemView;
import dev.heaphotel.submission.Visitor;
import dev.heaphotel.submission.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    private final Visitors visitors;
    private final Mending mending;

    ProblemPages(Catalogue catalogue, Hints hints, Visitors visitors, Mending mending) {
        this.catalogue = catalogue;
        this.hints = hints;
        this.visitors = visitors;
        this.mending = mending;
    }

    @GetMapping("/problems/{slug}")
    String page(@PathVariable String slug, HttpServletRequest request, Model model) {
        Problem problem = find(catalogue, slug);
        ProblemView view = ProblemView.of(problem);
        Visitor visitor = visitors.recognise(request);
        model.addAttribute("problem", view);
        model.addAttribute("hints", HintsView.of(view, hints.opened(visitor, slug)));
        mending.of(visitor, slug).ifPresent(open -> model.addAttribute("mending", open));
        model.addAttribute("builder", ClaimBuilder.of(problem));
        return "problem/page";
    }

    /** @param hint the number of the one wanted; only the next one opens */
    @PostMapping("/problems/{slug}/hints")
    String hint(
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") String hint,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problem problem = find(catalogue, slug);
        int number = hint.matches("\\d{1,3}") ? Integer.parseInt(hint) : 0;
        Visitor visitor = visitors.welcome(request, response);
        if (number <= problem.hints().size()) {
            hints.open(visitor, slug, number);
        }
        return "redirect:/problems/" + problem.slug() + "#hint-" + number;
    }

    static Problem find(Catalogue catalogue, String slug) {
        return catalogue
                .find(slug)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No problem is called " + slug + "."));
    }
}
