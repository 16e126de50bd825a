package dev.heaphotel.submission;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Hand in. Needs no account. */
@RestController
@Tag(name = "Submissions")
class HandInApi {

    private final Catalogue catalogue;
    private final Reception reception;
    private final Visitors visitors;
    private final SubmissionBody body;

    HandInApi(Catalogue catalogue, Reception reception, Visitors visitors, SubmissionBody body) {
        this.catalogue = catalogue;
        this.reception = reception;
        this.visitors = visitors;
        this.body = body;
    }

    @PostMapping(path = "/api/problems/{slug}/submissions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Hand in a program to be judged in full")
    @Queued
    ResponseEntity<ObjectNode> submit(
            @PathVariable String slug,
            @RequestBody HandInBody posted,
            HttpServletRequest request,
            HttpServletResponse response) {
        return accept(handIn(slug, Depth.SUBMIT, posted), request, response);
    }

    @PostMapping(path = "/api/problems/{slug}/runs", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Try a program: answers and a few small sizes")
    @Queued
    ResponseEntity<ObjectNode> run(
            @PathVariable String slug,
            @RequestBody HandInBody posted,
            HttpServletRequest request,
            HttpServletResponse response) {
        return accept(handIn(slug, Depth.RUN, posted), request, response);
    }

    private HandIn handIn(String slug, Depth kind, HandInBody posted) {
        Problem problem = catalogue.find(slug).orElseThrow(() -> ProblemApi.unknown(slug));
        String source = Optional.ofNullable(posted.source()).orElse("");
        String claim = Optional.ofNullable(posted.claim()).map(String::strip).orElse("");
        SourceRules.check(source, claim);
        return new HandIn(
                slug, problem.version(), kind, source, Optional.of(claim).filter(said -> !said.isEmpty()));
    }

    private ResponseEntity<ObjectNode> accept(HandIn handIn, HttpServletRequest request, HttpServletResponse response) {
        Submission submission = reception.accept(handIn, visitors.welcome(request, response));
        return ResponseEntity.accepted()
                .location(URI.create(request.getContextPath() + "/api/submissions/" + submission.id()))
                .body(body.of(submission));
    }
}
