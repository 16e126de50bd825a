package dev.heaphotel.practice;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.web.ApiProblem;
import dev.heaphotel.web.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads a prediction before it is handed in. */
@RestController
@Tag(name = "Problems")
class ClaimApi {

    /** In characters, as for a submission's claim. */
    private static final int LONGEST = 100;

    private final Catalogue catalogue;

    ClaimApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/problems/{slug}/claim")
    @Operation(summary = "How a predicted space complexity is read: understood, and in words")
    ClaimReading read(
            @PathVariable String slug, @Parameter(example = "O(n + k)") @RequestParam(defaultValue = "") String said) {
        Problem problem = catalogue
                .find(slug)
                .orElseThrow(() -> new ApiProblem(
                        HttpStatus.NOT_FOUND, Texts.say("practice.none-title"), Texts.say("practice.none", slug)));
        return ClaimReading.of(said.substring(0, Math.min(LONGEST, said.length())), problem);
    }
}
