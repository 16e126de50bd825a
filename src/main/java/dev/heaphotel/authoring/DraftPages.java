package dev.heaphotel.authoring;

import dev.heaphotel.account.AdminOnly;
import dev.heaphotel.account.SignedIn;
import dev.heaphotel.authoring.manifest.FormView;
import dev.heaphotel.judge.QueueFull;
import dev.heaphotel.problem.PackageFiles;
import dev.heaphotel.problem.Reading;
import dev.heaphotel.web.Texts;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk on which a package is written, file by file. Works without script; with it, what is typed saves itself. */
@Controller
@AdminOnly
class DraftPages {

    private final PackageDrafts drafts;
    private final Proofs proofs;
    private final Publishing publishing;

    DraftPages(PackageDrafts drafts, Proofs proofs, Publishing publishing) {
        this.drafts = drafts;
        this.proofs = proofs;
        this.publishing = publishing;
    }

    /** @param file that is open; without one it is {@code problem.yaml} as a form, where its text can be shown so */
    @GetMapping("/admin/drafts/{id}")
    String draft(@PathVariable UUID id, @RequestParam Optional<String> file, Model model) {
        PackageDraft draft = find(id);
        String open = file.orElse(DeskView.FIRST);
        Optional<FormView> form = file.isEmpty() ? FormView.of(draft.files(), draft.reading()) : Optional.empty();
        model.addAttribute("desk", view(draft, open));
        form.ifPresent(shown -> model.addAttribute("form", shown));
        model.addAttribute("noForm", file.isEmpty() && form.isEmpty());
        return form.isPresent() ? "authoring/form" : "authoring/desk";
    }

    /** What stands beside the editor: how far the draft is, what is wrong, and how a text reads. */
    @GetMapping("/admin/drafts/{id}/aside")
    String aside(@PathVariable UUID id, @RequestParam(defaultValue = DeskView.FIRST) String file, Model model) {
        model.addAttribute("desk", view(find(id), file));
        return "authoring/desk :: aside";
    }

    @PostMapping("/admin/drafts/{id}")
    String save(
            @PathVariable UUID id,
            @RequestParam String file,
            @RequestParam long revision,
            @RequestParam String text,
            @AuthenticationPrincipal SignedIn author,
            Model model) {
        PackageDraft draft = find(id);
        String written = text.replace("\r\n", "\n");
        PackageFiles changed = draft.files().with(allowed(file), written);
        if (drafts.save(id, revision, draft.slug(), changed, author.id()) instanceof PackageDrafts.Saved.Changed) {
            model.addAttribute("desk", view(draft, file));
            model.addAttribute("mine", written);
            return "authoring/desk";
        }
        return "redirect:/admin/drafts/" + id + "?file=" + file;
    }

    @PostMapping("/admin/drafts/{id}/files")
    String add(
            @PathVariable UUID id,
            @RequestParam String path,
            @AuthenticationPrincipal SignedIn author,
            RedirectAttributes after) {
        PackageDraft draft = find(id);
        String file = path.strip();
        if (!PackagePath.isPath(file)) {
            after.addFlashAttribute("complaint", Texts.say("authoring.no.path"));
            after.addFlashAttribute("path", file);
            return desk(id, DeskView.FIRST);
        }
        if (!draft.files().texts().containsKey(file)) {
            drafts.save(id, draft.revision(), draft.slug(), draft.files().with(file, ""), author.id());
        }
        return desk(id, file);
    }

    /** To another folder, which is another verdict expected, or to another name. */
    @PostMapping("/admin/drafts/{id}/files/move")
    String move(
            @PathVariable UUID id,
            @RequestParam String file,
            @RequestParam String to,
            @AuthenticationPrincipal SignedIn author,
            RedirectAttributes after) {
        PackageDraft draft = find(id);
        String target = to.strip();
        boolean taken = draft.files().texts().containsKey(target);
        if (!draft.files().texts().containsKey(file) || !PackagePath.isPath(target) || taken) {
            after.addFlashAttribute("complaint", Texts.say(taken ? "authoring.no.taken" : "authoring.no.path", target));
            return desk(id, file);
        }
        drafts.save(id, draft.revision(), draft.slug(), PackagePath.moved(draft.files(), file, target), author.id());
        return desk(id, target);
    }

    @PostMapping("/admin/drafts/{id}/files/remove")
    String remove(@PathVariable UUID id, @RequestParam String file, @AuthenticationPrincipal SignedIn author) {
        PackageDraft draft = find(id);
        drafts.save(id, draft.revision(), draft.slug(), draft.files().without(file), author.id());
        return desk(id, DeskView.FIRST);
    }

    @PostMapping("/admin/drafts/{id}/name")
    String rename(
            @PathVariable UUID id,
            @RequestParam String slug,
            @AuthenticationPrincipal SignedIn author,
            RedirectAttributes after) {
        PackageDraft draft = find(id);
        if (PackagePath.isSlug(slug.strip())) {
            drafts.save(id, draft.revision(), slug.strip(), draft.files(), author.id());
        } else {
            after.addFlashAttribute("complaint", Texts.say("authoring.no.slug"));
        }
        return desk(id, DeskView.FIRST);
    }

    @PostMapping("/admin/drafts/{id}/discard")
    String discard(@PathVariable UUID id) {
        drafts.discard(find(id).id());
        return "redirect:/admin/problems";
    }

    @PostMapping("/admin/drafts/{id}/proof")
    String prove(@PathVariable UUID id, @AuthenticationPrincipal SignedIn author, RedirectAttributes after) {
        PackageDraft draft = find(id);
        if (!(draft.reading() instanceof Reading.Loaded loaded)) {
            after.addFlashAttribute("complaint", Texts.say("authoring.no.reading"));
            return desk(id, DeskView.FIRST);
        }
        try {
            UUID proof = proofs.begin(loaded.problem(), loaded.files(), author.id());
            return "redirect:/admin/proofs/" + proof + "?draft=" + id;
        } catch (QueueFull full) {
            after.addFlashAttribute("complaint", Texts.say("authoring.no.queue", full.waiting()));
            return desk(id, DeskView.FIRST);
        }
    }

    @PostMapping("/admin/drafts/{id}/publish")
    String publish(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal SignedIn author,
            RedirectAttributes after) {
        PackageDraft draft = find(id);
        String said = note.strip();
        if (said.length() > 500) {
            after.addFlashAttribute("complaint", Texts.say("authoring.no.note", said.length()));
            return desk(id, DeskView.FIRST);
        }
        if (publishing.publish(id, author.id(), said).isEmpty()) {
            after.addFlashAttribute("complaint", Texts.say("authoring.no.proof"));
            return desk(id, DeskView.FIRST);
        }
        after.addFlashAttribute("done", Texts.say("authoring.published"));
        return "redirect:/admin/problems/" + draft.slug();
    }

    private DeskView view(PackageDraft draft, String file) {
        return DeskView.of(draft, file, publishing.standing(draft));
    }

    private PackageDraft find(UUID id) {
        return drafts.find(id).orElseThrow(ProblemsPages::nothing);
    }

    private static String allowed(String file) {
        if (!PackagePath.isPath(file)) {
            throw ProblemsPages.nothing();
        }
        return file;
    }

    private static String desk(UUID id, String file) {
        return "redirect:/admin/drafts/" + id + (file.equals(DeskView.FIRST) ? "" : "?file=" + file);
    }
}
