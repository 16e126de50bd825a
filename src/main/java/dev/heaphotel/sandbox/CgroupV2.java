package dev.heaphotel.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A box's folder in the one hierarchy of version 2. */
record CgroupV2(CgroupFolder folder) implements Cgroup {

    /** A folder that hands the memory and pids controllers on to its children. */
    record Base(Path folder) implements Cgroups {

        @Override
        public Cgroup create(String name, Limits limits) throws IOException {
            CgroupFolder folder = CgroupFolder.create(this.folder.resolve(name));
            try {
                folder.write("memory.max", limits.memory().bytes());
                folder.writeIfThere("memory.swap.max", 0);
                folder.writeIfThere("memory.oom.group", 1);
                folder.write("pids.max", limits.tasks());
                return new CgroupV2(folder);
            } catch (IOException refused) {
                folder.remove();
                throw refused;
            }
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
