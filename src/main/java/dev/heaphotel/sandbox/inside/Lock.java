package dev.heaphotel.sandbox.inside;

import java.util.Optional;
import java.util.Set;

/** Installs the layers in their order: each later one would forbid installing an earlier one. */
final class Lock {

    private static final int PR_SET_NO_NEW_PRIVS = 38; // Linux 3.5

    private Lock() {}

    /**
     * @param minimum names of layers without which the box ends; those that are not ours to install are passed over
     */
    static LockReport install(Set<String> minimum) throws LockFailed {
        Optional<Architecture> machine = Architecture.ofThisMachine();
        LockReport report = machine.isPresent() ? install(machine.get()) : LockReport.nothingOffered();
        report.demand(minimum);
        if (machine.isPresent() && report.inForce(LockReport.SECCOMP)) {
            LockCheck.demandDenied(machine.get());
        }
        return report;
    }

    private static LockReport install(Architecture machine) {
        LockReport report = new LockReport();
        report.note(LockReport.NO_NEW_PRIVS, Libc.call(machine.prctl(), PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
        report.note(LockReport.LANDLOCK, Landlock.install());
        report.note(LockReport.SECCOMP, Seccomp.install(SeccompFilter.of(machine, Libc.processId()), machine));
        return report;
    }
}
