package dev.heaphotel.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Predicted against actual: what came of running a program until its heap was full. The component names are the field names
 * of the JSON.
 *
 * @param aim               along which axis, and what was predicted
 * @param fits              the largest size that fitted
 * @param full              the smallest size at which the heap was full; null where it never was
 * @param differencePercent how much larger that is than predicted, below 0 where it is smaller; null where one is not known
 * @param why               for {@link WallOutcome#BROKE_OFF}: a sentence without the full stop, else null
 * @param steps             every size tried, in the order of time
 */
public record WallReport(
        WallOutcome outcome,
        WallAim aim,
        long fits,
        @Nullable Long full,
        @Nullable Double differencePercent,
        @Nullable String why,
        String jvm,
        List<WallStep> steps) {

    static WallReport failed(WallAim aim) {
        return new WallReport(WallOutcome.FAILED, aim, aim.from(), null, null, null, "", List.of());
    }
}
