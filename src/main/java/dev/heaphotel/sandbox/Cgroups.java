package dev.heaphotel.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** Where the control groups of boxes are made. */
interface Cgroups {

    /** A new group with its limits set and nothing in it. */
    Cgroup create(String name, Limits limits) throws IOException;

    /** The layers that it brings. */
    default Set<Layer> layers() {
        return EnumSet.of(Layer.MEMORY_CGROUP, Layer.PIDS_CGROUP);
    }

    /** For people. */
    String version();

    /** Where there are none to be had. */
    Cgroups NONE = new Cgroups() {
        @Override
        public Cgroup create(String name, Limits limits) {
            return Cgroup.NONE;
        }

        @Override
        public Set<Layer> layers() {
            return EnumSet.noneOf(Layer.class);
        }

        @Override
        public String version() {
            return "";
        }
    };

    /** What is mounted here and may be written, tried by making a group. */
    static Cgroups detect(Limits trial) {
        return CgroupSearch.of(Path.of("/sys/fs/cgroup"), Path.of("/proc/self/cgroup"))
                .candidates()
                .filter(candidate -> works(candidate, trial))
                .findFirst()
                .orElse(NONE);
    }

    private static boolean works(Cgroups candidate, Limits trial) {
        try {
            candidate.create(CgroupFolder.name(0), trial).remove();
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
