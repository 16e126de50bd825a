package dev.heaphotel.judge;

import dev.heaphotel.feedback.Words;
import java.time.Instant;
import java.util.Map;

/**
 * Nothing is taken up, on any server.
 *
 * @param why said to those who wait; may be empty
 */
public record Pause(Instant since, String why) {

    String words() {
        return why.isEmpty() ? Words.say("judge.halted") : Words.say("judge.halted.because", Map.of("why", why));
    }
}
