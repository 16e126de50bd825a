package dev.heaphotel.practice;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.ProblemView;
import dev.heaphotel.submission.Visitor;
import dev.heaphotel.submission.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The editorial: open to whoever has solved the problem or given it up, to others it says how it opens. */
@Controller
class EditorialPages {

    private final Catalogue catalogue;
    private final Standings standings;
    private final Editorials editorials;
    private final Mistakes mistakes;
    private final Visitors visitors;

    EditorialPages(
            Catalogue catalogue, Standings standings, Editorials editorials, Mistakes mistakes, Visitors visitors) {
        this.catalogue = catalogue;
        this.standings = standings;
        this.editorials = editorials;
        this.mistakes = mistakes;
        this.visitors = visitors;
    }

    @GetMapping("/problems/{slug}/editorial")
    String editorial(@PathVariable String slug, HttpServletRequest request, Model model) {
        Problem problem = ProblemPages.find(catalogue, slug);
        Standing standing = standings.of(visitors.recognise(request), slug);
        if (standing != Standing.SOLVED && standing != Standing.GIVEN_UP) {
            model.addAttribute("slug", slug);
            model.addAttribute("name", problem.title());
            return "practice/closed";
        }
        model.addAttribute("problem", ProblemView.of(problem));
        model.addAttribute("mistakes", mistakes.of(problem));
        return "practice/editorial";
    }

    @PostMapping("/problems/{slug}/editorial")
    String giveUp(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        Problem problem = ProblemPages.find(catalogue, slug);
        Visitor visitor = visitors.welcome(request, response);
        if (standings.of(visitor, slug) != Standing.SOLVED) {
            editorials.giveUp(visitor, slug);
        }
        return "redirect:/problems/" + problem.slug() + "/editorial";
    }
}
