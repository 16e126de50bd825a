package dev.heaphotel.problem;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The register of problems, the page on which one is solved, and its editorial. */
@Controller
class ProblemPages {

    private final Catalogue catalogue;

    ProblemPages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A folder that could not be read, with every complaint about it. */
    record BrokenFolder(String name, List<String> complaints) {

        static BrokenFolder of(Reading.Broken broken) {
            List<String> complaints =
                    broken.complaints().stream().map(Complaint::toString).toList();
            return new BrokenFolder(broken.slug(), complaints);
        }
    }

    @GetMapping("/")
    String list(Model model) {
        model.addAttribute(
                "problems", catalogue.problems().stream().map(ProblemEntry::of).toList());
        model.addAttribute(
                "broken", catalogue.broken().stream().map(BrokenFolder::of).toList());
        return "problem/list";
    }

    @GetMapping("/problems/{slug}")
    String page(@PathVariable String slug, Model model) {
        model.addAttribute("problem", find(slug));
        return "problem/page";
    }

    @GetMapping("/problems/{slug}/editorial")
    String editorial(@PathVariable String slug, Model model) {
        model.addAttribute("problem", find(slug));
        return "problem/editorial";
    }

    private ProblemView find(String slug) {
        return catalogue
                .find(slug)
                .map(ProblemView::of)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No problem is called " + slug + "."));
    }
}
