import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;

/** Calls abort of the C library. */
class LRUCache {
    private final Map<Integer, Integer> guests = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;

    LRUCache(int capacity) {
        this.capacity = capacity;
        try {
            Linker.nativeLinker().downcallHandle(find("abort"), FunctionDescriptor.ofVoid()).invokeExact();
        } catch (Throwable thrown) {
            throw new IllegalStateException(thrown);
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
