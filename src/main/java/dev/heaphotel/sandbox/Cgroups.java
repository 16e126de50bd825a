package dev.heaphotel.sandbox;

import java.util.Set;

/** What this machine offers of control groups, tried once. */
interface Cgroups {

    /** The layers that {@link #create} brings. */
    Set<Layer> layers();

    Cgroup create(String name, Limits limits);

    static Cgroups detect() {
        return new Cgroups() {
            @Override
            public Set<Layer> layers() {
                return Set.of();
            }

            @Override
            public Cgroup create(String name, Limits limits) {
                return Cgroup.NONE;
            }
        };
    }
}
