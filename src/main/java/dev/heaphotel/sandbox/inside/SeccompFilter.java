package dev.heaphotel.sandbox.inside;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the filter: a classic BPF program over {@code struct seccomp_data { int nr; u32 arch; u64 ip; u64 args[6]; }}, run
 * by the kernel at each system call. What it does not allow fails with EPERM, so that it surfaces as a Java exception.
 */
final class SeccompFilter {

    /** One instruction: {@code struct sock_filter} of linux/filter.h. */
    record Instruction(int code, int jumpIfTrue, int jumpIfFalse, int operand) {}

    private static final int LOAD = 0x20; // BPF_LD | BPF_W | BPF_ABS
    private static final int EQUAL = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
    private static final int AT_LEAST = 0x35; // BPF_JMP | BPF_JGE | BPF_K
    private static final int ANY_BIT = 0x45; // BPF_JMP | BPF_JSET | BPF_K
    private static final int RETURN = 0x06; // BPF_RET | BPF_K

    private static final int ALLOW = 0x7fff_0000; // SECCOMP_RET_ALLOW
    private static final int KILL = 0x8000_0000; // SECCOMP_RET_KILL_PROCESS, Linux 4.14
    private static final int EPERM = 0x0005_0000 | 1; // SECCOMP_RET_ERRNO
    private static final int ENOSYS = 0x0005_0000 | 38;

    private static final int NUMBER = 0; // offsets in seccomp_data
    private static final int ARCH = 4;

    private static final int PR_SET_NAME = 15;
    private static final int PR_SET_VMA = 0x53564d41;
    private static final int FIONREAD = 0x541B;
    private static final int AT_EMPTY_PATH = 0x1000;
    private static final int CLONE_THREAD = 0x0001_0000;

    /** What pthread_create passes: VM FS FILES SIGHAND THREAD SYSVSEM SETTLS PARENT_SETTID CHILD_CLEARTID, and musl's DETACHED. */
    private static final int THREAD_FLAGS = 0x007d_0f00;

    /**
     * Work arrives on descriptor 0 and results leave on 1 and 2, so these stay open. A JDK that is denied a process closes two
     * descriptors that it never set ({@code childenv} in ProcessImpl_md.c): whatever lay on the stack, often 0.
     */
    private static final int FIRST_AFTER_STANDARD = 3;

    private final List<Instruction> program = new ArrayList<>();

    private SeccompFilter() {}

    static List<Instruction> of(Architecture machine, int processId) {
        SeccompFilter filter = new SeccompFilter();
        filter.refuseForeignAbis(machine);
        for (int number : machine.allowed()) {
            filter.allow(number);
        }
        filter.allowFrom(machine.close(), FIRST_AFTER_STANDARD);
        filter.allowWhenFirstIs(machine.prctl(), PR_SET_NAME, PR_SET_VMA);
        filter.allowWhenFirstIs(machine.tgkill(), processId, processId);
        filter.allowWhen(machine.ioctl(), argument(1), FIONREAD);
        filter.allowWhen(machine.newfstatat(), argument(3), AT_EMPTY_PATH);
        filter.allowThreads(machine.cloneCall());
        filter.add(EQUAL, 0, 1, Architecture.CLONE3); // if (nr == clone3)   its flags lie behind a pointer, so
        filter.add(RETURN, 0, 0, ENOSYS); //                 return ENOSYS   the C library falls back to clone
        filter.add(RETURN, 0, 0, EPERM); //              return EPERM
        return List.copyOf(filter.program);
    }

    private void refuseForeignAbis(Architecture machine) {
        add(LOAD, 0, 0, ARCH); //                        a = arch
        add(EQUAL, 1, 0, machine.auditArch()); //        if (a != ours)
        add(RETURN, 0, 0, KILL); //                          kill: its numbers mean other calls
        add(LOAD, 0, 0, NUMBER); //                      a = nr
        add(AT_LEAST, 0, 1, machine.foreignFrom()); //   if (a >= x32)
        add(RETURN, 0, 0, KILL); //                          kill
    }

    private void allow(int number) {
        add(EQUAL, 0, 1, number); //                     if (nr == number)
        add(RETURN, 0, 0, ALLOW); //                         return ALLOW
    }

    private void allowFrom(int number, int least) {
        add(EQUAL, 0, 4, number); //                     if (nr == number) {
        add(LOAD, 0, 0, argument(0)); //                     a = args[0]
        add(AT_LEAST, 0, 1, least); //                       if (a >= least)
        add(RETURN, 0, 0, ALLOW); //                             return ALLOW
        add(RETURN, 0, 0, EPERM); //                         return EPERM }
    }

    private void allowWhenFirstIs(int number, int one, int other) {
        add(EQUAL, 0, 5, number); //                     if (nr == number) {
        add(LOAD, 0, 0, argument(0)); //                     a = args[0]
        add(EQUAL, 1, 0, one); //                            if (a == one
        add(EQUAL, 0, 1, other); //                              || a == other)
        add(RETURN, 0, 0, ALLOW); //                             return ALLOW
        add(RETURN, 0, 0, EPERM); //                         return EPERM }
    }

    private void allowWhen(int number, int argument, int value) {
        add(EQUAL, 0, 4, number); //                     if (nr == number) {
        add(LOAD, 0, 0, argument); //                        a = args[i]
        add(EQUAL, 0, 1, value); //                          if (a == value)
        add(RETURN, 0, 0, ALLOW); //                             return ALLOW
        add(RETURN, 0, 0, EPERM); //                         return EPERM }
    }

    private void allowThreads(int clone) {
        add(EQUAL, 0, 5, clone); //                      if (nr == clone) {
        add(LOAD, 0, 0, argument(0)); //                     a = flags
        add(ANY_BIT, 2, 0, ~THREAD_FLAGS); //                if (!(a & ~THREAD_FLAGS)
        add(ANY_BIT, 0, 1, CLONE_THREAD); //                     && (a & CLONE_THREAD))
        add(RETURN, 0, 0, ALLOW); //                             return ALLOW
        add(RETURN, 0, 0, EPERM); //                         return EPERM }
    }

    /** Offset of the low half of an argument; both architectures are little-endian. */
    private static int argument(int index) {
        return 16 + 8 * index;
    }

    private void add(int code, int jumpIfTrue, int jumpIfFalse, int operand) {
        program.add(new Instruction(code, jumpIfTrue, jumpIfFalse, operand));
    }
}
