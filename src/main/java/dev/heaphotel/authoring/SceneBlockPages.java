package dev.heaphotel.authoring;

import dev.heaphotel.account.AdminOnly;
import dev.heaphotel.account.SignedIn;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The scenario library of a draft: looked at, and one of its drivers put into the draft. */
@Controller
@AdminOnly
class SceneBlockPages {

    private final PackageDrafts drafts;
    private final SceneBlocks blocks;

    SceneBlockPages(PackageDrafts drafts, SceneBlocks blocks) {
        this.drafts = drafts;
        this.blocks = blocks;
    }

    @GetMapping("/admin/drafts/{id}/blocks")
    String blocks(@PathVariable UUID id, Model model) {
        PackageDraft draft = find(id);
        model.addAttribute("draft", id);
        model.addAttribute("slug", draft.slug());
        model.addAttribute("files", draft.files().texts().keySet());
        model.addAttribute("blocks", blocks.of(draft));
        return "authoring/blocks";
    }

    /** Opens the driver; one that is there already is left as it is. */
    @PostMapping("/admin/drafts/{id}/blocks")
    String add(@PathVariable UUID id, @RequestParam String name, @AuthenticationPrincipal SignedIn author) {
        PackageDraft draft = find(id);
        SceneBlocks.Block block =
                blocks.of(draft, name).filter(each -> !each.file().isEmpty()).orElseThrow(ProblemsPages::nothing);
        if (!draft.files().texts().containsKey(block.file())) {
            drafts.save(
                    id, draft.revision(), draft.slug(), draft.files().with(block.file(), block.text()), author.id());
        }
        return "redirect:/admin/drafts/" + id + "?file=" + block.file();
    }

    private PackageDraft find(UUID id) {
        return drafts.find(id).orElseThrow(ProblemsPages::nothing);
    }
}
