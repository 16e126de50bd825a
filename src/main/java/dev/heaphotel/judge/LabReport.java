package dev.heaphotel.judge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The space complexity of one method. Component names are the field names of the JSON.
 *
 * @param method      {@code Solution.twoSum(int[], int)}
 * @param lifetimes   retained, peak, auxiliary, churn and stack; then what was handed over (input) and handed back (output)
 * @param space       the larger of auxiliary and stack
 * @param arguments   parameter name to the generator it was made with, the constructor's first
 * @param calls       how often the method was called on one object, an expression over n
 * @param conventions what counts as the space of a method is a matter of convention; the first one gives {@code space}
 * @param command     arguments of the command line that measures the same again
 */
public record LabReport(
        String method,
        String jvm,
        Map<String, Lifetime> lifetimes,
        String space,
        long seed,
        String headline,
        Map<String, String> arguments,
        String calls,
        List<Convention> conventions,
        String command) {

    /**
     * One curve; {@code bytesPerUnit} counts frames for the stack.
     *
     * @param linear for each n, beside a term that grows faster; null in what was measured before it was told
     */
    public record Lifetime(
            String measured,
            double bytesPerUnit,
            double intercept,
            String runnerUp,
            double margin,
            List<Judgement.PointRow> points,
            String message,
            @Nullable Double linear) {

        public Lifetime {
            linear = linear == null ? 0.0 : linear;
        }
    }

    /**
     * @param counts   {@code working memory and stack}
     * @param lifetime the curve that decides
     */
    public record Convention(String counts, String space, String lifetime) {}
}
