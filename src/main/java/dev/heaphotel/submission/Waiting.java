package dev.heaphotel.submission;

import dev.heaphotel.judge.JudgeQueue;
import dev.heaphotel.judge.Place;
import dev.heaphotel.web.Texts;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a submission stands that is not yet being judged.
 *
 * @param position     in the queue, 1 is the next; empty in the moment between waiting and being judged
 * @param expectedWait seconds until it is taken up; empty while nothing is judged
 * @param paused       why nothing is judged at the moment
 */
record Waiting(OptionalLong position, OptionalLong expectedWait, Optional<String> paused) {

    private static final long MINUTE = 60;

    static Waiting exactly(JudgeQueue queue, UUID submission) {
        return of(queue.place(submission), queue.pausedBecause());
    }

    /** As of a moment ago, for those who ask again and again. */
    static Waiting about(JudgeQueue queue, UUID submission) {
        return of(queue.recentPlace(submission), queue.pausedBecause());
    }

    static Waiting of(Optional<Place> place, Optional<String> paused) {
        return new Waiting(
                place.map(known -> OptionalLong.of(known.position())).orElseGet(OptionalLong::empty),
                place.filter(known -> paused.isEmpty())
                        .map(known -> OptionalLong.of(seconds(known)))
                        .orElseGet(OptionalLong::empty),
                paused);
    }

    /** Rounded up: who is told 0 seconds and waits has been told wrong. */
    private static long seconds(Place place) {
        return place.expectedWait().plusMillis(999).toSeconds();
    }

    /** For programs: {@code position}, {@code expectedWaitSeconds}, {@code paused}, each where it is known. */
    void tell(ObjectNode body) {
        position.ifPresent(number -> body.put("position", number));
        expectedWait.ifPresent(seconds -> body.put("expectedWaitSeconds", seconds));
        paused.ifPresent(why -> body.put("paused", why));
    }

    /** For people, without the full stop. The page's script says the same in the same words. */
    public String words() {
        if (position.isEmpty()) {
            return Texts.say("submission.queue.in");
        }
        String place = position.getAsLong() == 1
                ? Texts.say("submission.queue.next")
                : Texts.say("submission.queue.number", position.getAsLong());
        return expectedWait.isPresent()
                ? Texts.say("submission.queue.turn", place, about(expectedWait.getAsLong()))
                : place;
    }

    private static String about(long seconds) {
        return seconds <= 90
                ? Texts.say("submission.queue.seconds", seconds)
                : Texts.say("submission.queue.minutes", (seconds + MINUTE / 2) / MINUTE);
    }
}
