package dev.heaphotel.feedback;

import dev.heaphotel.unit.Verdict;
import java.util.Map;
import java.util.Optional;

/** What to do next, at the end of every verdict. */
public final class Next {

    private Next() {}

    /**
     * @param fix how to mend what decided the verdict, in one sentence; empty where no holder was found
     */
    public static String after(Verdict verdict, Optional<String> fix) {
        String key = "next." + verdict.folder();
        return fix.filter(any -> Words.has(key + ".fix"))
                .map(known -> Words.say(key + ".fix", Map.of("fix", known)))
                .orElseGet(() -> Words.say(key));
    }

    /** The answers alone were compared, and are right. */
    public static String afterRun() {
        return Words.say("next.run");
    }
}
