package dev.heaphotel.submission;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.submission.verdict.ComparisonView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A visitor's attempts at a problem, and two of them beside each other. Another's are 404, as if they were not there. */
@Controller
class AttemptPages {

    private static final int LAST_PAGE = 10_000;

    private final Catalogue catalogue;
    private final Attempts attempts;
    private final Asides asides;
    private final Drafts drafts;
    private final Visitors visitors;

    AttemptPages(Catalogue catalogue, Attempts attempts, Asides asides, Drafts drafts, Visitors visitors) {
        this.catalogue = catalogue;
        this.attempts = attempts;
        this.asides = asides;
        this.drafts = drafts;
        this.visitors = visitors;
    }

    /** A text that was set aside. */
    record AsideView(String id, String instant, String when, int lines) {

        static AsideView of(Asides.Aside aside) {
            return new AsideView(
                    aside.id().toString(),
                    aside.setAsideAt().toString(),
                    AttemptView.when(aside.setAsideAt()),
                    aside.lines());
        }
    }

    /** @param page from 1, newest first */
    @GetMapping("/problems/{slug}/attempts")
    String list(
            @PathVariable String slug,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "-1") int chosen,
            HttpServletRequest request,
            Model model) {
        Problem problem = problem(slug);
        Visitor visitor = visitors.recognise(request);
        int number = Math.max(1, Math.min(page, LAST_PAGE));
        Slice<Submission> slice = attempts.page(visitor, slug, number - 1);
        model.addAttribute("slug", problem.slug());
        model.addAttribute("problem", problem.title());
        model.addAttribute(
                "attempts",
                slice.getContent().stream()
                        .map(each -> AttemptView.of(each, attempts.judgement(each)))
                        .toList());
        model.addAttribute("page", number);
        model.addAttribute("older", slice.hasNext());
        model.addAttribute(
                "asides",
                number > 1
                        ? List.of()
                        : asides.of(visitor, slug).stream().map(AsideView::of).toList());
        model.addAttribute("chosen", chosen);
        return "submission/attempts";
    }

    /** What the boxes of the list send. */
    @GetMapping(path = "/attempts/compare", params = "problem")
    String choose(
            @RequestParam String problem,
            @RequestParam(name = "of", defaultValue = "") List<String> chosen,
            HttpServletRequest request) {
        String slug = problem(problem).slug();
        if (chosen.size() != 2) {
            return "redirect:/problems/" + slug + "/attempts?chosen=" + chosen.size();
        }
        Visitor visitor = visitors.recognise(request);
        List<Submission> pair = chosen.stream()
                .map(id -> own(visitor, id))
                .sorted(Comparator.comparing(Submission::createdAt))
                .toList();
        return "redirect:/attempts/compare?a=" + pair.get(0).id() + "&b="
                + pair.get(1).id();
    }

    @GetMapping("/attempts/compare")
    String compare(
            @RequestParam String a,
            @RequestParam String b,
            @RequestParam(defaultValue = "lines") String layout,
            HttpServletRequest request,
            Model model) {
        Visitor visitor = visitors.recognise(request);
        Submission before = own(visitor, a);
        Submission after = own(visitor, b);
        if (!before.problem().equals(after.problem())) {
            throw nothing();
        }
        Optional<Judgement> then = attempts.judgement(before);
        Optional<Judgement> now = attempts.judgement(after);
        model.addAttribute("slug", before.problem());
        model.addAttribute(
                "problem", catalogue.known(before.problem()).map(Problem::title).orElse(before.problem()));
        model.addAttribute("before", AttemptView.of(before, then));
        model.addAttribute("after", AttemptView.of(after, now));
        model.addAttribute("comparison", ComparisonView.of(then, now));
        model.addAttribute("difference", CodeDifference.of(before.source(), after.source()));
        model.addAttribute("beside", layout.equals("beside"));
        return "submission/compare";
    }

    /** How the draft here differs from what the editor holds: markup for the notice of a conflict. */
    @PostMapping("/api/problems/{slug}/draft/difference")
    String difference(
            @PathVariable String slug, @RequestBody DraftApi.DraftText mine, HttpServletRequest request, Model model) {
        SourceRules.check(mine.text(), "");
        String there = drafts.of(visitors.recognise(request), problem(slug).slug())
                .map(Draft::source)
                .orElse("");
        model.addAttribute("difference", CodeDifference.of(there, mine.text()));
        return "submission/difference :: lines(d=${difference})";
    }

    private Submission own(Visitor visitor, String id) {
        return attempts.find(visitor, id).orElseThrow(AttemptPages::nothing);
    }

    private Problem problem(String slug) {
        return catalogue.find(slug).orElseThrow(AttemptPages::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
