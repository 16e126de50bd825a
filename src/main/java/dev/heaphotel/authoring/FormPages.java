package dev.heaphotel.authoring;

import dev.heaphotel.account.AdminOnly;
import dev.heaphotel.account.SignedIn;
import dev.heaphotel.authoring.manifest.Fields;
import dev.heaphotel.authoring.manifest.FormView;
import dev.heaphotel.authoring.manifest.ManifestText;
import dev.heaphotel.authoring.manifest.RowChange;
import dev.heaphotel.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saves the form of {@code problem.yaml}; {@link DraftPages} shows it. */
@Controller
@AdminOnly
class FormPages {

    private final PackageDrafts drafts;
    private final Publishing publishing;

    FormPages(PackageDrafts drafts, Publishing publishing) {
        this.drafts = drafts;
        this.publishing = publishing;
    }

    /**
     * Without script it leads back to the form; the page's script asks for the form alone.
     *
     * @param change a row that is added, taken away or moved; anything else changes none
     * @param part   {@code form} from the script
     */
    @PostMapping("/admin/drafts/{id}/form")
    String save(
            @PathVariable UUID id,
            @RequestParam long revision,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") String part,
            @RequestParam Map<String, String> posted,
            @AuthenticationPrincipal SignedIn author,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        PackageDraft draft = drafts.find(id).orElseThrow(ProblemsPages::nothing);
        String text = draft.files().texts().getOrDefault(FormView.FILE, "");
        ManifestText manifest = ManifestText.of(text).orElse(null);
        if (manifest == null) {
            // Somebody broke the text meanwhile: it has to be mended there.
            after.addFlashAttribute("complaint", Texts.say("authoring.form.no-form"));
            return back(id);
        }
        String written = manifest.with(RowChange.made(change, Fields.posted(posted)));
        boolean taken = revision == draft.revision() && (written.equals(text) || saved(draft, written, author));
        boolean alone = part.equals("form");
        if (taken && !alone) {
            return back(id);
        }
        if (!taken) {
            model.addAttribute("mine", written);
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        show(drafts.find(id).orElseThrow(ProblemsPages::nothing), model);
        return alone ? "authoring/form :: form" : "authoring/form";
    }

    private boolean saved(PackageDraft draft, String written, SignedIn author) {
        return drafts.save(
                        draft.id(),
                        draft.revision(),
                        draft.slug(),
                        draft.files().with(FormView.FILE, written),
                        author.id())
                instanceof PackageDrafts.Saved.As;
    }

    private void show(PackageDraft draft, Model model) {
        model.addAttribute("desk", DeskView.of(draft, FormView.FILE, publishing.standing(draft)));
        model.addAttribute("form", FormView.of(draft.files(), draft.reading()).orElseThrow(ProblemsPages::nothing));
    }

    private static String back(UUID id) {
        return "redirect:/admin/drafts/" + id;
    }
}
