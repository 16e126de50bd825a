import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;

/** Calls the C library: open, socket, fork, execve and kill. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment secret = arena.allocateFrom("@SECRET@");
            MemorySegment program = arena.allocateFrom("/bin/true");
            throw new IllegalStateException("getpid " + (call("getpid", 0, 0, 0) > 0 ? "> 0" : "?")
                    + " open " + call("open", secret.address(), 2, 0)
                    + " socket " + call("socket", 2, 1, 0)
                    + " socketpair " + call("socketpair", 1, 1, 0)
                    + " fork " + call("fork", 0, 0, 0)
                    + " kill " + call("kill", -1, 0, 0)
                    + " execv " + call("execv", program.address(), 0, 0)
                    + " ptrace " + call("ptrace", 16, 1, 0)
                    + " mount " + call("mount", secret.address(), secret.address(), 0)
                    + " setsid " + call("setsid", 0, 0, 0));
        }
    }

    int get(int key) {
        return guests.getOrDefault(key, -1);
    }

    void put(int key, int value) {
        guests.put(key, value);
        if (guests.size() > capacity) {
            guests.remove(guests.keySet().iterator().next());
        }
    }

    private static int call(String name, long first, long second, long third) {
        try {
            MethodHandle function = Linker.nativeLinker()
                    .downcallHandle(
                            find(name),
                            FunctionDescriptor.of(
                                    ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
            return (int) function.invokeExact(first, second, third);
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Where a function of the C library lies: opens the JDK's own loader by reflection, and asks it. */
    private static MemorySegment find(String name) throws ReflectiveOperationException {
        Method open = Module.class.getDeclaredMethod("implAddOpens", String.class);
        open.setAccessible(true);
        open.invoke(Object.class.getModule(), "jdk.internal.loader");
        Method find = Class.forName("jdk.internal.loader.NativeLibrary")
                .getDeclaredMethod("findEntry0", long.class, String.class);
        find.setAccessible(true);
        return MemorySegment.ofAddress((long) find.invoke(null, 0L, name));
    }
}
