package dev.heaphotel.lab;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.heaphotel.judge.LabOutcome;
import dev.heaphotel.judge.LabReading;
import dev.heaphotel.judge.LabReport;
import dev.heaphotel.web.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the lab's API takes and tells. */
final class LabBody {

    private LabBody() {}

    record Source(
            @Schema(description = "The whole text, at most 64 KiB in UTF-8, without NUL") @Nullable
            String source) {}

    record Order(
            @Schema(description = "The whole text, at most 64 KiB in UTF-8, without NUL") @Nullable
            String source,

            @Schema(description = "Where the class has several", example = "fib(int)") @Nullable
            String method,

            @Schema(
                    description = "Parameter to generator; the others get one by their type",
                    example = "{\"k\":\"10\"}")
            @Nullable
            Map<String, String> arguments,

            @Schema(description = "Values of n; without them a ladder that fits the method") @Nullable
            List<Long> sizes,

            @Schema(description = "How often it is called on one object, over n", example = "n") @Nullable
            String calls) {}

    /** One of both. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Read(
            @Nullable List<LabReading.Callable> methods,
            @Nullable Shortfall shortfall) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Measured(
            String id,
            String state,
            List<Long> weighed,
            @Nullable LabReport report,
            @Nullable Shortfall shortfall) {}

    /** @param details lines such as {@code line 3: cannot find symbol} */
    record Shortfall(String title, List<String> details) {}

    static Read of(LabReading reading) {
        return reading instanceof LabReading.Found found
                ? new Read(found.methods(), null)
                : new Read(
                        null,
                        shortfall(((LabReading.Unreadable) reading).outcome()).orElse(null));
    }

    static Measured of(Measurement measurement) {
        Optional<LabOutcome> outcome = measurement.outcome();
        LabReport report = outcome.map(how -> how instanceof LabOutcome.Measured measured ? measured.report() : null)
                .orElse(null);
        return new Measured(
                measurement.id().toString(),
                measurement.state().name(),
                measurement.weighed(),
                report,
                outcome.flatMap(LabBody::shortfall).orElse(null));
    }

    static Optional<Shortfall> shortfall(LabOutcome outcome) {
        if (outcome instanceof LabOutcome.FellShort fell) {
            return Optional.of(new Shortfall(fell.title(), fell.details()));
        }
        if (outcome instanceof LabOutcome.BadRequest bad) {
            return Optional.of(new Shortfall(Texts.say("lab.refused.cannot"), List.of(bad.why())));
        }
        return outcome instanceof LabOutcome.Failed failed
                ? Optional.of(new Shortfall(Texts.say("web.failed"), List.of(failed.why())))
                : Optional.empty();
    }
}
