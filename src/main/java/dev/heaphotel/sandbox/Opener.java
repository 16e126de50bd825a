package dev.heaphotel.sandbox;

import java.util.List;
import java.util.Set;

/** A way into namespaces. */
interface Opener {

    /** What it brings. */
    Set<Layer> layers();

    /** The program that does it, for people. */
    String through();

    /** Its command line, to which a command is appended. */
    List<String> around(Visible visible);

    /** Where there is none. */
    Opener NONE = new Opener() {
        @Override
        public Set<Layer> layers() {
            return Set.of();
        }

        @Override
        public String through() {
            return "nothing";
        }

        @Override
        public List<String> around(Visible visible) {
            return List.of();
        }
    };
}
