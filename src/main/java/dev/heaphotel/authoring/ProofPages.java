package dev.heaphotel.authoring;

import dev.heaphotel.account.AdminOnly;
import dev.heaphotel.problem.PackageVersions;
import dev.heaphotel.problem.Problem;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A proof as it goes on. */
@Controller
@AdminOnly
class ProofPages {

    private final Proofs proofs;
    private final PackageVersions versions;

    ProofPages(Proofs proofs, PackageVersions versions) {
        this.proofs = proofs;
        this.versions = versions;
    }

    @GetMapping("/admin/proofs/{id}")
    String proof(@PathVariable UUID id, @RequestParam Optional<UUID> draft, Model model) {
        fill(id, model);
        draft.ifPresent(back -> model.addAttribute("draft", back));
        return "authoring/proof";
    }

    /** The part of the page that changes. */
    @GetMapping("/admin/proofs/{id}/matrix")
    String matrix(@PathVariable UUID id, Model model) {
        fill(id, model);
        return "authoring/proof :: matrix";
    }

    private void fill(UUID id, Model model) {
        Proofs.Proof proof = proofs.find(id).orElseThrow(ProblemsPages::nothing);
        Problem problem = versions.find(proof.slug(), proof.version()).orElseThrow(ProblemsPages::nothing);
        model.addAttribute("proof", ProofView.of(proof, problem, proofs.rows(id)));
        model.addAttribute("name", problem.title());
    }
}
