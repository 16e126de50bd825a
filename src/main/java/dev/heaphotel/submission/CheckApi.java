package dev.heaphotel.submission;

import dev.heaphotel.judge.CheckOutcome;
import dev.heaphotel.judge.Checking;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Errors as one types. Keeps nothing. */
@RestController
@Tag(name = "Submissions")
class CheckApi {

    /** An editor asks when typing pauses for 400 ms. */
    private static final Duration STRIDE = Duration.ofMillis(400);

    private static final int IN_A_ROW = 30;

    private final Catalogue catalogue;
    private final Checking checking;
    private final Visitors visitors;
    private final Pace pace;

    CheckApi(Catalogue catalogue, Checking checking, Visitors visitors, Clock clock) {
        this.catalogue = catalogue;
        this.checking = checking;
        this.visitors = visitors;
        this.pace = new Pace(IN_A_ROW, STRIDE, clock);
    }

    @PostMapping(path = "/api/problems/{slug}/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Compile a program and judge nothing",
            description =
                    "What javac and the class-file check say. 503 or 429 with Retry-After where others are before you.")
    CheckOutcome.Checked check(@PathVariable String slug, @RequestBody HandInBody posted, HttpServletRequest request) {
        Problem problem = catalogue.find(slug).orElseThrow(() -> ProblemApi.unknown(slug));
        String source = Optional.ofNullable(posted.source()).orElse("");
        SourceRules.check(source, "");
        TooFast.refuse(pace, visitors.recognise(request).owner(), "ask");
        CheckOutcome outcome = checking.check(problem, source);
        if (outcome instanceof CheckOutcome.Unchecked unchecked) {
            throw TooFast.busy(unchecked.why());
        }
        return (CheckOutcome.Checked) outcome;
    }
}
