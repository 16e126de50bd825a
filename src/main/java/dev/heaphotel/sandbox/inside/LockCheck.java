package dev.heaphotel.sandbox.inside;

import com.sun.jna.Memory;
import java.io.FileInputStream;
import java.io.IOException;

/** Trusts no return code: after locking, tries what must fail. */
final class LockCheck {

    private static final int EPERM = 1;
    private static final int AT_FDCWD = -100;
    private static final int O_RDWR = 2;
    private static final int AF_INET = 2;
    private static final int AF_UNIX = 1;
    private static final int SOCK_STREAM = 1;

    private LockCheck() {}

    static void demandDenied(Architecture machine) throws LockFailed {
        try (Memory root = Libc.text("/dev/null")) {
            demandEperm("openat", Libc.call(machine.openat(), AT_FDCWD, root, O_RDWR, 0));
        }
        demandEperm("socket", Libc.call(machine.socket(), AF_INET, SOCK_STREAM, 0));
        demandEperm("socket", Libc.call(machine.socket(), AF_UNIX, SOCK_STREAM, 0));
        demandEperm("io_uring_setup", Libc.call(425, 1, 0)); // Linux 5.1: would make calls that no filter sees
        demandUnreadable(System.getProperty("java.home") + "/lib/modules");
        demandUnreadable("/proc/self/environ");
    }

    private static void demandEperm(String call, Libc.Result result) throws LockFailed {
        if (result.value() != -1 || result.errno() != EPERM) {
            throw new LockFailed("expected " + call + " to be denied once locked, and it answered " + result);
        }
    }

    private static void demandUnreadable(String path) throws LockFailed {
        try (FileInputStream file = new FileInputStream(path)) {
            throw new LockFailed("expected " + path + " to be unreadable once locked, and it could be opened: " + file);
        } catch (IOException denied) {
            // As it must be.
        }
    }
}
