package dev.heaphotel.submission;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.web.ApiProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What may be put back into the editor. */
@RestController
@Tag(name = "Drafts")
class AttemptApi {

    private final Catalogue catalogue;
    private final Attempts attempts;
    private final Visitors visitors;

    AttemptApi(Catalogue catalogue, Attempts attempts, Visitors visitors) {
        this.catalogue = catalogue;
        this.attempts = attempts;
        this.visitors = visitors;
    }

    @GetMapping("/api/problems/{slug}/attempts/{id}")
    @Operation(summary = "The source of an attempt of yours, or of a text you set aside")
    Attempts.Restorable restorable(@PathVariable String slug, @PathVariable String id, HttpServletRequest request) {
        catalogue.find(slug).orElseThrow(() -> ProblemApi.unknown(slug));
        return attempts.restorable(visitors.recognise(request), slug, id)
                .orElseThrow(() -> new ApiProblem(
                        HttpStatus.NOT_FOUND,
                        "No such attempt",
                        "You have no attempt \"" + id + "\" at this problem."));
    }
}
