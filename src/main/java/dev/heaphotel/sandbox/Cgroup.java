package dev.heaphotel.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The control group of one box. */
interface Cgroup {

    /** Files to which a process writes its id to enter. */
    List<Path> doors();

    /** Whether the kernel killed something in it for want of memory. */
    boolean hadOomKill();

    /** Processor time of all that was ever in it, where it is counted. */
    Optional<Duration> cpuTime();

    /** Kills all that is in it. */
    void kill();

    /** Removes it; it must be empty. */
    void remove();

    /** Where there are no control groups to be had, these functions do nothing. */
    Cgroup NONE = new Cgroup() {
        @Override
        public List<Path> doors() {
            return List.of();
        }

        @Override
        public boolean hadOomKill() {
            return false;
        }

        @Override
        public Optional<Duration> cpuTime() {
            return Optional.empty();
        }

        @Override
        public void kill() {
            // Nothing is in it.
        }

        @Override
        public void remove() {
            // Nothing to remove.
        }
    };
}
