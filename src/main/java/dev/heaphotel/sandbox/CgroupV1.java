package dev.heaphotel.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A box's folders in three hierarchies of version 1. */
record CgroupV1(CgroupFolder memory, CgroupFolder pids, CgroupFolder cpuacct) implements Cgroup {

    /** The hierarchies, each below the folder this process is in, or at the root where that is not visible. */
    record Bases(Path memory, Path pids, Path cpuacct) implements Cgroups {

        @Override
        public Cgroup create(String name, Limits limits) throws IOException {
            CgroupFolder memory = CgroupFolder.create(this.memory.resolve(name));
            memory.write("memory.limit_in_bytes", limits.memory().bytes());
            memory.writeIfThere("memory.memsw.limit_in_bytes", limits.memory().bytes());
            memory.writeIfThere("memory.swappiness", 0);
            CgroupFolder pids = CgroupFolder.create(this.pids.resolve(name));
            pids.write("pids.max", limits.tasks());
            return new CgroupV1(memory, pids, CgroupFolder.create(this.cpuacct.resolve(name)));
        }
    }

    @Override
    public List<Path> doors() {
        return List.of(memory.door(), pids.door(), cpuacct.door());
    }

    @Override
    public boolean hadOomKill() {
        return memory.number("memory.oom_control", "oom_kill").orElse(0L) > 0;
    }

    @Override
    public Optional<Duration> cpuTime() {
        return cpuacct.number("cpuacct.usage").map(Duration::ofNanos);
    }

    @Override
    public void kill() {
        pids.killAll();
    }

    @Override
    public void remove() {
        pids.remove();
        memory.remove();
        cpuacct.remove();
    }
}
