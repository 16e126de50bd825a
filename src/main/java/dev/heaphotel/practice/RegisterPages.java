package dev.heaphotel.practice;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.submission.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of problems: the first page a visitor sees. */
@Controller
class RegisterPages {

    private final Catalogue catalogue;
    private final Standings standings;
    private final Visitors visitors;

    RegisterPages(Catalogue catalogue, Standings standings, Visitors visitors) {
        this.catalogue = catalogue;
        this.standings = standings;
        this.visitors = visitors;
    }

    @GetMapping("/")
    String register(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String difficulty,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request,
            Model model) {
        RegisterFilter filter = RegisterFilter.of(q, topic, difficulty, state);
        model.addAttribute("register", RegisterView.of(catalogue, standings.of(visitors.recognise(request)), filter));
        return "practice/register";
    }
}
