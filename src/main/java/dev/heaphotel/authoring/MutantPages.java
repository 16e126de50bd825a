package dev.heaphotel.authoring;

import dev.heaphotel.account.AdminOnly;
import dev.heaphotel.account.SignedIn;
import dev.heaphotel.judge.ExampleResults;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.problem.PackageVersions;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.Reading;
import dev.heaphotel.unit.Verdict;
import dev.heaphotel.web.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mistakes that the reference suggests: each measured, to be planted with one press. */
@Controller
@AdminOnly
class MutantPages {

    private static final long SEED = 1;

    private final PackageDrafts drafts;
    private final ExampleResults results;
    private final PackageVersions versions;

    MutantPages(PackageDrafts drafts, ExampleResults results, PackageVersions versions) {
        this.drafts = drafts;
        this.results = results;
        this.versions = versions;
    }

    /**
     * A suggestion.
     *
     * @param verdict  how it is judged; empty while that is not known
     * @param growth   what grew past its bound, in sentences
     * @param folder   below {@code submissions/}, where it would be planted; empty for what is no mistake of memory
     * @param planted  whether the draft has it already
     */
    public record Suggestion(
            String kind,
            long line,
            String text,
            String name,
            Optional<String> verdict,
            List<String> growth,
            String holder,
            String folder,
            boolean planted) {}

    @GetMapping("/admin/drafts/{id}/mistakes")
    String mistakes(@PathVariable UUID id, Model model) {
        PackageDraft draft = drafts.find(id).orElseThrow(ProblemsPages::nothing);
        Optional<Problem> problem = problem(draft);
        if (draft.reading() instanceof Reading.Loaded loaded) {
            versions.keep(draft.slug(), loaded.files()); // The queue looks it up there.
        }
        model.addAttribute("draft", id);
        model.addAttribute("slug", draft.slug());
        model.addAttribute("readable", problem.isPresent());
        model.addAttribute(
                "suggestions",
                problem.map(each -> Mutants.of(each.reference().text()).stream()
                                .map(mutant -> suggestion(draft, each, mutant))
                                .toList())
                        .orElse(List.of()));
        return "authoring/mistakes";
    }

    @PostMapping("/admin/drafts/{id}/mistakes")
    String plant(
            @PathVariable UUID id,
            @RequestParam String name,
            @RequestParam String folder,
            @AuthenticationPrincipal SignedIn author,
            RedirectAttributes after) {
        PackageDraft draft = drafts.find(id).orElseThrow(ProblemsPages::nothing);
        String path = "submissions/" + folder + "/" + name + ".java";
        Optional<Mutant> mutant = problem(draft).stream()
                .flatMap(problem -> Mutants.of(problem.reference().text()).stream())
                .filter(each -> each.name().equals(name) && PackagePath.isPath(path))
                .findFirst();
        if (mutant.isEmpty()) {
            after.addFlashAttribute("complaint", Texts.say("authoring.no.mistake"));
            return "redirect:/admin/drafts/" + id + "/mistakes";
        }
        drafts.save(
                id,
                draft.revision(),
                draft.slug(),
                draft.files().with(path, mutant.get().source()),
                author.id());
        return "redirect:/admin/drafts/" + id + "?file=" + path;
    }

    private static Optional<Problem> problem(PackageDraft draft) {
        return draft.reading() instanceof Reading.Loaded loaded ? Optional.of(loaded.problem()) : Optional.empty();
    }

    private Suggestion suggestion(PackageDraft draft, Problem problem, Mutant mutant) {
        Optional<Judgement> judged = results.of(problem, mutant.source(), SEED);
        String folder = judged.map(Judgement::verdict)
                .filter(verdict -> verdict == Verdict.LEAK || verdict == Verdict.EXCESS_SPACE)
                .map(Verdict::folder)
                .orElse("");
        return new Suggestion(
                Texts.say("authoring.mutant." + mutant.kind()),
                mutant.line(),
                mutant.text(),
                mutant.name(),
                judged.map(judgement -> judgement.verdict().name()),
                judged.stream().flatMap(MutantPages::past).toList(),
                judged.stream()
                        .flatMap(judgement -> judgement.held().stream())
                        .findFirst()
                        .orElse(""),
                folder,
                draft.files().texts().containsKey("submissions/" + folder + "/" + mutant.name() + ".java"));
    }

    private static Stream<String> past(Judgement judgement) {
        return judgement.growth().stream()
                .filter(row -> Boolean.FALSE.equals(row.within()))
                .map(row -> Texts.say("authoring.grew", row.lifetime(), row.label(), row.measured()));
    }
}
