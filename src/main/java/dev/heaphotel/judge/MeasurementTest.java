package dev.heaphotel.judge;

import java.util.Optional;

/** The self-test as the server runs it. */
@FunctionalInterface
interface MeasurementTest {

    /**
     * What is misjudged, as a sentence; empty when nothing is.
     *
     * @throws NoRoom when this machine cannot judge
     */
    Optional<String> misjudged() throws NoRoom;

    /** The sandbox is refused here. */
    final class NoRoom extends Exception {

        private static final long serialVersionUID = 1;

        NoRoom(String why) {
            super(why);
        }
    }
}
