package dev.heaphotel.hostile;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.heaphotel.unit.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code outcome.yaml} says.
 *
 * @param problem     slug of the problem it is handed in for, {@code lru-cache} where it says none
 * @param inVerify    run by every build rather than with the profile {@code hostile} alone
 * @param shortClocks stopped after {@link Grounds#CPU} or {@link Grounds#WALL}, so that a program that never ends costs little
 * @param since       the first JDK that compiles it, 0 for any; on older ones it is a compile error
 * @param verdicts    those that are right
 * @param says        what the judgement contains, in its headline, its findings or what was printed
 * @param repeat      text in the source to what is put there, for sources too dull to be written out
 * @param unchecked   without the class-file check; where there is none, the check makes no difference
 */
record Outcome(
        Threat threat,
        @Nullable String problem,
        @JsonProperty("verify") boolean inVerify,
        @JsonProperty("short-clocks") boolean shortClocks,
        int since,
        List<Verdict> verdicts,
        @Nullable String says,
        @Nullable Map<String, Repeat> repeat,
        @Nullable Unchecked unchecked) {

    /** {@code #} in the text becomes the number of the repetition. */
    record Repeat(String text, int times) {

        String made() {
            StringBuilder made = new StringBuilder();
            for (int i = 0; i < times; i++) {
                made.append(text.replace("#", Integer.toString(i)));
            }
            return made.toString();
        }
    }

    record Unchecked(List<Verdict> verdicts, @Nullable String says) {}
}
