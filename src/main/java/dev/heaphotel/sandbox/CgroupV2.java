package dev.heaphotel.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A box's folder in the one hierarchy of version 2. */
record CgroupV2(CgroupFolder folder) implements Cgroup {

    /** Two processors, in microseconds of each tenth of a second: one for the program, one for the JVM's own threads. */
    private static final String TWO_PROCESSORS = "200000 100000";

    /**
     * A folder that hands controllers on to its children.
     *
     * @param layers which of the two that limit something; others are used where they are there
     */
    record Base(Path folder, Set<Layer> layers) implements Cgroups {

        Base {
            layers = Set.copyOf(layers);
        }

        @Override
        public Cgroup create(String name, Limits limits) throws IOException {
            CgroupFolder made = CgroupFolder.create(folder.resolve(name));
            try {
                limit(made, limits);
                return new CgroupV2(made);
            } catch (IOException refused) {
                made.remove();
                throw refused;
            }
        }

        private void limit(CgroupFolder made, Limits limits) throws IOException {
            if (layers.contains(Layer.MEMORY_CGROUP)) {
                made.write("memory.max", limits.memory().bytes());
                made.writeIfThere("memory.swap.max", 0);
                made.writeIfThere("memory.oom.group", 1);
            }
            if (layers.contains(Layer.PIDS_CGROUP)) {
                made.write("pids.max", limits.tasks());
            }
            made.writeIfThere("cpu.max", TWO_PROCESSORS);
        }

        @Override
        public String version() {
            return "version 2";
        }
    }

    @Override
    public List<Path> doors() {
        return List.of(folder.door());
    }

    @Override
    public boolean hadOomKill() {
        return folder.number("memory.events", "oom_kill").orElse(0L) > 0;
    }

    @Override
    public Optional<Duration> cpuTime() {
        return folder.number("cpu.stat", "usage_usec").map(micros -> Duration.ofNanos(micros * 1000));
    }

    /** cgroup.kill is of Linux 5.14 and catches even a fork bomb in one go. */
    @Override
    public void kill() {
        folder.writeIfThere("cgroup.kill", 1);
        folder.killAll();
    }

    @Override
    public void remove() {
        folder.remove();
    }
}
