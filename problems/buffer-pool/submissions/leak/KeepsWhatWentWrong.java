import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Each failure of work is noted with its message, for a page that shows the last ones. Nobody said how many those are. */
class BufferPool {

    private final int maxBuffers;
    private final int size;
    private final Deque<byte[]> idle = new ArrayDeque<>();
    private final Set<byte[]> lent = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> failures = new ArrayList<>();

    BufferPool(int maxBuffers, int size) {
        this.maxBuffers = maxBuffers;
        this.size = size;
    }

    byte[] acquire() {
        if (lent.size() == maxBuffers) {
            throw new IllegalStateException("all " + maxBuffers + " buffers are in use");
        }
        byte[] buffer = idle.isEmpty() ? new byte[size] : idle.pop();
        lent.add(buffer);
        return buffer;
    }

    void release(byte[] buffer) {
        if (!lent.remove(buffer)) {
            throw new IllegalArgumentException("this buffer is not in use");
        }
        idle.push(buffer);
    }

    <R> R withBuffer(Function<byte[], R> work) {
        byte[] buffer = acquire();
        try {
            return work.apply(buffer);
        } catch (RuntimeException failed) {
            failures.add(failures.size() + ": " + failed.getMessage());
            throw failed;
        } finally {
            release(buffer);
        }
    }

    int inUse() {
        return lent.size();
    }
}
