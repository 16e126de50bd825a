package dev.heaphotel.sandbox.inside;

/** Installs the layers in their order: each later one would forbid installing an earlier one. */
final class Lock {

    private static final int PR_SET_NO_NEW_PRIVS = 38; // Linux 3.5

    private Lock() {}

    static LockReport install(Settings settings) throws LockFailed {
        LockReport report = new LockReport();
        if (!System.getProperty("os.name", "").equals("Linux")) {
            report.note(LockReport.SECCOMP, false);
            report.demand(settings.minimum(), "this is " + System.getProperty("os.name"));
            return report;
        }
        var machine = Architecture.ofThisMachine();
        if (machine.isEmpty()) {
            report.note(LockReport.SECCOMP, false);
            report.demand(settings.minimum(), "no system call table for " + System.getProperty("os.arch"));
            return report;
        }
        install(settings, machine.get(), report);
        return report;
    }

    private static void install(Settings settings, Architecture machine, LockReport report) throws LockFailed {
        report.note(
                LockReport.NO_NEW_PRIVS,
                Libc.call(machine.prctl(), PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0).succeeded());
        Libc.Result landlock = Landlock.install(settings.readsJdk(), machine);
        report.note(LockReport.LANDLOCK, landlock.succeeded());
        Libc.Result seccomp =
                Seccomp.install(SeccompFilter.of(machine, Libc.processId(), settings.readsJdk()), machine);
        report.note(LockReport.SECCOMP, seccomp.succeeded());
        report.demand(settings.minimum(), "landlock answered " + landlock + ", seccomp " + seccomp);
        if (seccomp.succeeded()) {
            LockCheck.demandDenied(machine, settings.readsJdk());
        }
    }
}
