package dev.heaphotel.judge;

import java.time.Instant;

/**
 * Nothing is taken up, on any server.
 *
 * @param why said to those who wait; may be empty
 */
public record Pause(Instant since, String why) {

    String words() {
        return "Judging is paused by whoever runs this house. " + (why.isEmpty() ? "" : "They say: " + why + " ")
                + "Nothing is lost. What was handed in waits and is judged as soon as judging goes on.";
    }
}
