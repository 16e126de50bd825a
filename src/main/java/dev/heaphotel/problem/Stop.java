package dev.heaphotel.problem;

import java.util.Comparator;

/**
 * Where a problem stands on the suggested path.
 *
 * @param place within its topic, from 1; {@link #LAST} where its author names none
 */
public record Stop(Topic topic, int place) implements Comparable<Stop> {

    /** After every place that can be named. */
    public static final int LAST = 1000;

    /** Of a problem whose author says nothing. */
    public static final Stop ANYWHERE = new Stop(Topic.OTHER, LAST);

    private static final Comparator<Stop> ORDER =
            Comparator.comparing(Stop::topic).thenComparingInt(Stop::place);

    @Override
    public int compareTo(Stop other) {
        return ORDER.compare(this, other);
    }
}
