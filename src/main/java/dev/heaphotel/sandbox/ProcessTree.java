package dev.heaphotel.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** A process and all below it, seen through /proc. */
record ProcessTree(ProcessHandle leader) {

    /** USER_HZ, the unit of times in /proc/pid/stat: 100 on every Linux architecture. */
    private static final long TICKS_PER_SECOND = 100;

    /** Fields of /proc/pid/stat after the name, from 0: utime, stime, cutime, cstime (proc(5), fields 14 to 17). */
    private static final int FIRST_TIME = 11;

    private static final int LAST_TIME = 14;

    /** Processor time of the living ones and of the children they have reaped. */
    Duration cpuTime() {
        long ticks = all().mapToLong(handle -> ticks(handle.pid())).sum();
        return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
    }

    /** Kills the group of the leader, and those below it that left the group. */
    void kill() {
        Stream<ProcessHandle> snapshot = all().toList().stream();
        Kernel.killGroup(leader.pid());
        snapshot.forEach(ProcessHandle::destroyForcibly);
    }

    private Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(leader), leader.descendants());
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The name is in parentheses and may hold any character, so count from the last one.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int i = FIRST_TIME; i <= LAST_TIME; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return ticks;
        } catch (IOException | RuntimeException gone) {
            return 0;
        }
    }
}
