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
            CgroupV1 group = new CgroupV1(
                    new CgroupFolder(memory.resolve(name)),
                    new CgroupFolder(pids.resolve(name)),
                    new CgroupFolder(cpuacct.resolve(name)));
            try {
                return group.made(limits);
            } catch (IOException refused) {
                group.remove();
                throw refused;
            }
        }

        @Override
        public String version() {
            return "version 1";
        }
    }

    private CgroupV1 made(Limits limits) throws IOException {
        CgroupFolder.create(memory.path());
        memory.write("memory.limit_in_bytes", limits.memory().bytes());
        memory.writeIfThere("memory.memsw.limit_in_bytes", limits.memory().bytes());
        memory.writeIfThere("memory.swappiness", 0);
        CgroupFolder.create(pids.path());
        pids.write("pids.max", limits.tasks());
        CgroupFolder.create(cpuacct.path());
        return this;
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
