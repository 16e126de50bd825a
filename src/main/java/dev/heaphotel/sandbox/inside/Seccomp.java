package dev.heaphotel.sandbox.inside;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.util.List;

/** Hands a filter to the kernel, for all threads of this process at once, for good. */
final class Seccomp {

    private static final int SET_MODE_FILTER = 1; // SECCOMP_SET_MODE_FILTER, Linux 3.17
    private static final int TSYNC = 1; // SECCOMP_FILTER_FLAG_TSYNC, Linux 3.17
    private static final int INSTRUCTION_BYTES = 8;

    private Seccomp() {}

    /** Succeeds with 0; a positive value is the thread that could not be brought under the filter. */
    static Libc.Result install(List<SeccompFilter.Instruction> program, Architecture machine) {
        try (Memory filter = new Memory((long) INSTRUCTION_BYTES * program.size());
                Memory header = new Memory(16)) {
            long at = 0;
            for (SeccompFilter.Instruction instruction : program) {
                filter.setShort(at, (short) instruction.code());
                filter.setByte(at + 2, (byte) instruction.jumpIfTrue());
                filter.setByte(at + 3, (byte) instruction.jumpIfFalse());
                filter.setInt(at + 4, instruction.operand());
                at += INSTRUCTION_BYTES;
            }
            // struct sock_fprog { unsigned short len; struct sock_filter *filter; }
            header.clear();
            header.setShort(0, (short) program.size());
            header.setLong(8, Pointer.nativeValue(filter));
            return Libc.call(machine.seccomp(), SET_MODE_FILTER, TSYNC, header);
        }
    }
}
