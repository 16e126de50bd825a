package dev.heaphotel.lab;

import dev.heaphotel.judge.LabReading;
import dev.heaphotel.web.ApiProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The lab for programs. Needs no account. */
@RestController
@Tag(name = "Lab", description = "The space complexity of any method of any class.")
class LabApi {

    private final Measurements measurements;

    LabApi(Measurements measurements) {
        this.measurements = measurements;
    }

    @PostMapping(path = "/api/lab/read", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What a source offers to be measured",
            description =
                    "The methods, the likeliest first, with the generator each parameter would get and those that make its "
                            + "type; or, where it does not compile, why.")
    LabBody.Read read(@RequestBody LabBody.Source posted) {
        LabReading reading = measurements.read(LabRules.source(posted.source()));
        return LabBody.of(reading);
    }

    @PostMapping(path = "/api/lab/measurements", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Measure a method")
    @ApiResponse(responseCode = "202", description = "Taken; Location says where to look.")
    @ApiResponse(responseCode = "429", description = "Too many wait; Retry-After says how many seconds to wait.")
    ResponseEntity<LabBody.Measured> measure(@RequestBody LabBody.Order posted, HttpServletRequest request) {
        Measurement measurement = measurements.accept(
                LabRules.request(posted.source(), posted.method(), posted.arguments(), posted.sizes(), posted.calls()),
                request.getRemoteAddr());
        return ResponseEntity.accepted()
                .location(URI.create(request.getContextPath() + "/api/lab/measurements/" + measurement.id()))
                .body(LabBody.of(measurement));
    }

    @GetMapping("/api/lab/measurements/{id}")
    @Operation(
            summary = "Where a measurement stands",
            description =
                    "state is QUEUED, RUNNING or DONE; weighed are the sizes so far. Once DONE there is a report, or a "
                            + "shortfall that says why there is none. Kept for an hour.")
    LabBody.Measured look(@PathVariable String id) {
        return LabBody.of(find(measurements, id)
                .orElseThrow(() -> new ApiProblem(
                        HttpStatus.NOT_FOUND,
                        "No such measurement",
                        "There is no measurement \"" + id + "\". Measurements are kept for an hour; measure again.")));
    }

    static Optional<Measurement> find(Measurements measurements, String id) {
        try {
            return measurements.find(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
