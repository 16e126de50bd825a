package dev.heaphotel.judge;

import java.util.List;
import java.util.Map;

/**
 * The space complexity of one method. Component names are the field names of the JSON.
 *
 * @param method    {@code Solution.twoSum(int[], int)}
 * @param lifetimes retained, peak, auxiliary, churn and stack
 * @param space     the larger of auxiliary and stack
 */
public record LabReport(
        String method, String jvm, Map<String, Lifetime> lifetimes, String space, long seed, String headline) {

    /** One curve; {@code bytesPerUnit} counts frames for the stack. */
    public record Lifetime(
            String measured,
            double bytesPerUnit,
            double intercept,
            String runnerUp,
            double margin,
            List<Judgement.PointRow> points,
            String message) {}
}
