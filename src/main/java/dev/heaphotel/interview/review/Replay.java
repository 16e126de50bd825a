package dev.heaphotel.interview.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The text of one problem through an interview.
 *
 * @param starter what stood there at first
 * @param edits   in the order in which they were made; what was typed while the network was down came late, and none is shown
 *                before the ones it builds on
 */
record Replay(String starter, List<Edit> edits) {

    Replay {
        edits = inTime(
                edits.stream().sorted(Comparator.comparingLong(Edit::number)).toList());
    }

    private static List<Edit> inTime(List<Edit> edits) {
        List<Edit> timed = new ArrayList<>();
        long last = 0;
        for (Edit edit : edits) {
            last = Math.max(last, edit.millis());
            timed.add(edit.at(last));
        }
        return List.copyOf(timed);
    }

    /** As it stood at that moment, edits of that very millisecond included. */
    String at(long millis) {
        String text = starter;
        for (Edit edit : edits) {
            if (edit.millis() > millis) {
                break;
            }
            text = edit.on(text);
        }
        return text;
    }

    /** The first edit after {@code since}, and no later than {@code until}, that made the text so. */
    Optional<Edit> first(long since, long until, Predicate<String> wanted) {
        String text = starter;
        for (Edit edit : edits) {
            if (edit.millis() > until) {
                break;
            }
            text = edit.on(text);
            if (edit.millis() > since && wanted.test(text)) {
                return Optional.of(edit);
            }
        }
        return Optional.empty();
    }
}
