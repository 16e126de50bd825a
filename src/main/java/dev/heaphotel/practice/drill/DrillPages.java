package dev.heaphotel.practice.drill;

import dev.heaphotel.practice.drill.Step.What;
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

/** The register of drills, and each on its page. Everything works by forms and links; every answer is graded here. */
@Controller
class DrillPages {

    private final Exercises exercises;
    private final Weighings weighings;
    private final DrillSteps steps;
    private final Visitors visitors;

    DrillPages(Exercises exercises, Weighings weighings, DrillSteps steps, Visitors visitors) {
        this.exercises = exercises;
        this.weighings = weighings;
        this.steps = steps;
        this.visitors = visitors;
    }

    @GetMapping("/drills")
    String register(HttpServletRequest request, Model model) {
        model.addAttribute("drills", DrillsView.of(exercises.all(), steps.of(visitors.recognise(request))));
        return "drill/register";
    }

    /** @param missing what the last answer did not say */
    @GetMapping("/drills/{slug}")
    String page(
            @PathVariable String slug,
            @RequestParam Optional<String> missing,
            HttpServletRequest request,
            Model model) {
        Exercise exercise = find(slug);
        Progress progress = steps.of(visitors.recognise(request), slug);
        model.addAttribute("d", DrillView.of(exercise, exercises.all(), weighings.of(exercise), progress));
        model.addAttribute("missing", missing.isPresent());
        return "drill/page";
    }

    @PostMapping("/drills/{slug}/guess")
    String guess(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String memory,
            @RequestParam(defaultValue = "") String growth,
            HttpServletRequest request,
            HttpServletResponse response) {
        Exercise exercise = find(slug);
        Optional<Guess> guess = evidence(exercise).flatMap(evidence -> Guess.read(memory, growth, evidence));
        Visitor visitor = visitors.welcome(request, response);
        if (steps.of(visitor, slug).opened()) {
            return to(exercise, "");
        }
        guess.ifPresent(known -> steps.take(visitor, slug, What.GUESSED, known.said()));
        return guess.isPresent() ? to(exercise, "#guess") : to(exercise, "?missing#guess");
    }

    @PostMapping("/drills/{slug}/code")
    String open(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        Exercise exercise = find(slug);
        steps.take(visitors.welcome(request, response), slug, What.OPENED, "");
        return to(exercise, "#code");
    }

    @PostMapping("/drills/{slug}/answer")
    String answer(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "") String holder,
            HttpServletRequest request,
            HttpServletResponse response) {
        Exercise exercise = find(slug);
        Optional<Evidence> evidence = evidence(exercise);
        Visitor visitor = visitors.welcome(request, response);
        Progress progress = steps.of(visitor, slug);
        if (evidence.isEmpty() || !progress.opened() || progress.told()) {
            return to(exercise, "");
        }
        Listing listing = Listing.of(exercise.drill().source(), evidence.get());
        Optional<Accusation> accusation = Accusation.read(line, holder, listing);
        accusation.ifPresent(known -> steps.take(
                visitor, slug, known.right(evidence.get(), listing) ? What.FOUND : What.ACCUSED, known.said()));
        return accusation.isPresent() ? to(exercise, "#answer") : to(exercise, "?missing#answer");
    }

    /** Only whoever has seen the code gives it up. */
    @PostMapping("/drills/{slug}/reveal")
    String reveal(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        Exercise exercise = find(slug);
        Visitor visitor = visitors.welcome(request, response);
        Progress progress = steps.of(visitor, slug);
        if (progress.opened() && !progress.told()) {
            steps.take(visitor, slug, What.SHOWN, "");
        }
        return to(exercise, "#answer");
    }

    /** To the problem's own desk, which takes the program from the API and keeps what was there. */
    @PostMapping("/drills/{slug}/mend")
    String mend(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        Exercise exercise = find(slug);
        Visitor visitor = visitors.welcome(request, response);
        if (!steps.of(visitor, slug).told()) {
            return to(exercise, "");
        }
        steps.take(visitor, slug, What.MENDING, "");
        return "redirect:/problems/" + exercise.problem().slug() + "?drill=" + exercise.slug();
    }

    private Optional<Evidence> evidence(Exercise exercise) {
        return weighings.of(exercise) instanceof Measured.Known known
                ? Optional.of(known.evidence())
                : Optional.empty();
    }

    private Exercise find(String slug) {
        return exercises
                .find(slug)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, Texts.say("practice.drill.none-called", slug)));
    }

    /** Slugs are lower-case words and hyphens. */
    private static String to(Exercise exercise, String place) {
        return "redirect:/drills/" + exercise.slug() + place;
    }
}
