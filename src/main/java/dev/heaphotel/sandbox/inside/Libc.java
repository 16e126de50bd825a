package dev.heaphotel.sandbox.inside;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/** Raw system calls, through the C library's {@code syscall}, which is in every process already. */
final class Libc {

    private static final Function SYSCALL = NativeLibrary.getProcess().getFunction("syscall");

    private Libc() {}

    /**
     * What a system call gave.
     *
     * @param value -1 on failure
     * @param errno the reason for a failure, else meaningless
     */
    record Result(long value, int errno) {

        boolean succeeded() {
            return value == 0;
        }

        @Override
        public String toString() {
            return succeeded() ? "0" : value + " (errno " + errno + ")";
        }
    }

    /** Makes the call with up to six numbers or pointers. */
    static Result call(int number, Object... arguments) {
        Object[] words = new Object[arguments.length + 1];
        words[0] = (long) number;
        for (int i = 0; i < arguments.length; i++) {
            words[i + 1] = arguments[i] instanceof Memory memory
                    ? Pointer.nativeValue(memory)
                    : ((Number) arguments[i]).longValue();
        }
        long value = SYSCALL.invokeLong(words);
        return new Result(value, value == -1 ? Native.getLastError() : 0);
    }

    /** This process's id as it sees it itself, which in a pid namespace is 1. */
    static int processId() {
        return (int) ProcessHandle.current().pid();
    }

    /** The text, ended by a zero byte, as the C library wants it. */
    static Memory text(String text) {
        Memory memory = new Memory(text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length + 1L);
        memory.setString(0, text, "UTF-8");
        return memory;
    }
}
