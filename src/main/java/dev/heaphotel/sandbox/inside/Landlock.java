package dev.heaphotel.sandbox.inside;

import com.sun.jna.Memory;

/**
 * Denies files, and TCP and abstract sockets and signals where the kernel can, to this thread and all it will start, and from
 * version 8 on to all threads of the process. Before, threads that run already, such as the finalizer's, keep their rights
 * until seccomp takes them. Versions and their bits are of linux/landlock.h.
 */
final class Landlock {

    private static final int CREATE_RULESET = 444; // Linux 5.13, the same number on every architecture
    private static final int RESTRICT_SELF = 446;

    private static final int ASK_VERSION = 1; // LANDLOCK_CREATE_RULESET_VERSION
    private static final int ALL_THREADS = 1 << 3; // LANDLOCK_RESTRICT_SELF_TSYNC, Linux 7.0

    private Landlock() {}

    static Libc.Result install() {
        long version = Libc.call(CREATE_RULESET, 0, 0, ASK_VERSION).value();
        if (version < 1) {
            return Libc.call(CREATE_RULESET, 0, 0, ASK_VERSION);
        }
        try (Memory rules = new Memory(24)) {
            rules.setLong(0, files(version));
            rules.setLong(8, version >= 4 ? 0b11 : 0); // BIND_TCP, CONNECT_TCP
            rules.setLong(16, version >= 6 ? 0b11 : 0); // scope: abstract sockets, signals
            Libc.Result ruleset = Libc.call(CREATE_RULESET, rules, structSize(version), 0);
            if (ruleset.value() < 0) {
                return ruleset;
            }
            return restrict(ruleset, version >= 8 ? ALL_THREADS : 0);
        }
    }

    /** The ruleset's descriptor stays open, and harmless: nothing can be added to what is in force. */
    private static Libc.Result restrict(Libc.Result ruleset, int flags) {
        Libc.Result result = Libc.call(RESTRICT_SELF, ruleset.value(), flags);
        return result.succeeded() || flags == 0 ? result : Libc.call(RESTRICT_SELF, ruleset.value(), 0);
    }

    /** All rights to files that this version knows, so that all are denied. */
    private static long files(long version) {
        if (version >= 5) {
            return 0xffff; // with IOCTL_DEV, Linux 6.10
        }
        if (version >= 3) {
            return 0x7fff; // with TRUNCATE, Linux 6.2
        }
        return version == 2 ? 0x3fff : 0x1fff; // with REFER, Linux 5.19
    }

    /** Length of struct landlock_ruleset_attr as this version knows it. */
    private static int structSize(long version) {
        if (version >= 6) {
            return 24;
        }
        return version >= 4 ? 16 : 8;
    }
}
