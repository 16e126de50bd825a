package dev.heaphotel.submission;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.web.ApiProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for programs. */
@RestController
@Tag(name = "Problems", description = "What there is to solve.")
class ProblemApi {

    private final Catalogue catalogue;

    ProblemApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/problems")
    @Operation(summary = "All problems, easiest first")
    List<ProblemBody.Line> problems() {
        return catalogue.problems().stream().map(ProblemBody.Line::of).toList();
    }

    @GetMapping("/api/problems/{slug}")
    @Operation(summary = "One problem: statement, starter, axes, bounds, limits")
    ProblemBody problem(@PathVariable String slug) {
        Problem problem = catalogue.find(slug).orElseThrow(() -> unknown(slug));
        return ProblemBody.of(problem);
    }

    static ApiProblem unknown(String slug) {
        return new ApiProblem(
                HttpStatus.NOT_FOUND,
                "No such problem",
                "There is no problem \"" + slug + "\". GET /api/problems lists those there are.");
    }
}
