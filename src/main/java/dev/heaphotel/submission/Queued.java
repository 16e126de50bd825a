package dev.heaphotel.submission;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.ProblemDetail;

/** How a posted program is answered, for the API's description. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "202",
        description = "Queued",
        headers = @Header(name = "Location", description = "Where to look: /api/submissions/{id}"),
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = SubmissionSummary.class)))
@ApiResponse(
        responseCode = "400",
        description = "Not JSON, not UTF-8, a wrong type, or a NUL in the source",
        content = @Content(mediaType = Queued.PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "404",
        description = "No such problem",
        content = @Content(mediaType = Queued.PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "413",
        description = "A source over 64 KiB, or a body over 1 MiB",
        content = @Content(mediaType = Queued.PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "429",
        description = "Too many wait; Retry-After says for how many seconds",
        content = @Content(mediaType = Queued.PROBLEM, schema = @Schema(implementation = ProblemDetail.class)))
@interface Queued {

    String PROBLEM = "application/problem+json";
}
