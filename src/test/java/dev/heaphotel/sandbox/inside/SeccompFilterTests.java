package dev.heaphotel.sandbox.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the filter on an interpreter of the few BPF instructions it uses, so that both architectures are tested on either. */
class SeccompFilterTests {

    private static final int OWN_PROCESS = 4711;
    private static final long ALLOW = 0x7fff_0000L;
    private static final long EPERM = 0x0005_0001L;
    private static final long ENOSYS = 0x0005_0026L;
    private static final long KILL = 0x8000_0000L;

    static List<Architecture> machines() {
        return List.of(Architecture.X86_64, Architecture.AARCH64);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void everyListedCallIsAllowedAndNumbersAreListedOnce(Architecture machine) {
        for (int number : machine.allowed()) {
            assertThat(decision(machine, number)).isEqualTo(ALLOW);
        }
        assertThat(machine.allowed()).doesNotHaveDuplicates().hasSize(Architecture.X86_64.allowed().length);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void filesAndSocketsAreDenied(Architecture machine) {
        assertThat(decision(machine, machine.openat(), -100, 0, 0)).isEqualTo(EPERM);
        assertThat(decision(machine, machine.socket(), 2, 1, 0)).isEqualTo(EPERM);
        assertThat(decision(machine, machine.seccomp())).isEqualTo(EPERM);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void threadsAreAllowedAndProcessesAreNot(Architecture machine) {
        assertThat(decision(machine, machine.cloneCall(), 0x003d_0f00)).isEqualTo(ALLOW);
        int sigchld = 17;
        assertThat(decision(machine, machine.cloneCall(), sigchld)).isEqualTo(EPERM);
        int vforkSigchld = 0x4100 | sigchld;
        assertThat(decision(machine, machine.cloneCall(), vforkSigchld)).isEqualTo(EPERM);
        int threadInNewNetNamespace = 0x003d_0f00 | 0x4000_0000;
        assertThat(decision(machine, machine.cloneCall(), threadInNewNetNamespace))
                .isEqualTo(EPERM);
        assertThat(decision(machine, Architecture.CLONE3)).isEqualTo(ENOSYS);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void signalsReachThisProcessOnly(Architecture machine) {
        assertThat(decision(machine, machine.tgkill(), OWN_PROCESS, 1, 6)).isEqualTo(ALLOW);
        assertThat(decision(machine, machine.tgkill(), 1, 1, 9)).isEqualTo(EPERM);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void ordersAndResultsCannotBeClosed(Architecture machine) {
        for (int standard = 0; standard <= 2; standard++) {
            assertThat(decision(machine, machine.close(), standard)).isEqualTo(EPERM);
        }
        assertThat(decision(machine, machine.close(), 3)).isEqualTo(ALLOW);
        assertThat(decision(machine, machine.close(), -1)).isEqualTo(ALLOW);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void argumentsAreLookedAtWhereACallDoesManyThings(Architecture machine) {
        assertThat(decision(machine, machine.prctl(), 15)).isEqualTo(ALLOW);
        int setDumpable = 4;
        assertThat(decision(machine, machine.prctl(), setDumpable)).isEqualTo(EPERM);
        assertThat(decision(machine, machine.ioctl(), 0, 0x541B)).isEqualTo(ALLOW);
        int pushBackInput = 0x5412; // TIOCSTI
        assertThat(decision(machine, machine.ioctl(), 0, pushBackInput)).isEqualTo(EPERM);
        assertThat(decision(machine, machine.newfstatat(), 0, 0, 0, 0x1000)).isEqualTo(ALLOW);
        assertThat(decision(machine, machine.newfstatat(), -100, 0, 0, 0)).isEqualTo(EPERM);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void foreignAbisEndTheProcess(Architecture machine) {
        int i386 = 0x4000_0003;
        assertThat(run(machine, i386, 1)).isEqualTo(KILL);
        assertThat(decision(machine, 0x4000_0000 | 1)).isEqualTo(KILL);
        assertThat(decision(machine, -1)).isEqualTo(KILL);
    }

    @Test
    void processesAreNeitherStartedNorTracedOnThisTable() {
        for (int number :
                new int[] {57, 58, 59, 101, 322, 425, 250, 310, 62, 319}) { // fork vfork execve ptrace execveat
            // io_uring_setup keyctl process_vm_readv kill memfd_create
            assertThat(decision(Architecture.X86_64, number))
                    .as("call %d", number)
                    .isEqualTo(EPERM);
        }
    }

    private static long decision(Architecture machine, int number, int... arguments) {
        return run(machine, machine.auditArch(), number, arguments);
    }

    private static long run(Architecture machine, int arch, int number, int... arguments) {
        List<SeccompFilter.Instruction> program = SeccompFilter.of(machine, OWN_PROCESS);
        long accumulator = 0;
        for (int at = 0; ; at++) {
            SeccompFilter.Instruction now = program.get(at);
            long operand = Integer.toUnsignedLong(now.operand());
            switch (now.code()) {
                case 0x20 -> accumulator = Integer.toUnsignedLong(word(now.operand(), arch, number, arguments));
                case 0x15 -> at += accumulator == operand ? now.jumpIfTrue() : now.jumpIfFalse();
                case 0x35 -> at += accumulator >= operand ? now.jumpIfTrue() : now.jumpIfFalse();
                case 0x45 -> at += (accumulator & operand) != 0 ? now.jumpIfTrue() : now.jumpIfFalse();
                case 0x06 -> {
                    return operand;
                }
                default -> throw new AssertionError("no such instruction: " + now);
            }
        }
    }

    private static int word(int offset, int arch, int number, int... arguments) {
        if (offset < 8) {
            return offset == 0 ? number : arch;
        }
        int index = (offset - 16) / 8;
        return index < arguments.length ? arguments[index] : 0;
    }
}
