import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Function;

/** Two queues after a rebuild: buffers come back to one of them and are looked for in the other, so a new one is made each time. */
class BufferPool {

    private final int maxBuffers;
    private final int size;
    private final Deque<byte[]> ready = new ArrayDeque<>();
    private final Deque<byte[]> returned = new ArrayDeque<>();
    private final Set<byte[]> lent = Collections.newSetFromMap(new IdentityHashMap<>());

    BufferPool(int maxBuffers, int size) {
        this.maxBuffers = maxBuffers;
        this.size = size;
    }

    byte[] acquire() {
        if (lent.size() == maxBuffers) {
            throw new IllegalStateException("all " + maxBuffers + " buffers are in use");
        }
        byte[] buffer = ready.isEmpty() ? new byte[size] : ready.pop();
        lent.add(buffer);
        return buffer;
    }

    void release(byte[] buffer) {
        if (!lent.remove(buffer)) {
            throw new IllegalArgumentException("this buffer is not in use");
        }
        returned.push(buffer);
    }

    <R> R withBuffer(Function<byte[], R> work) {
        byte[] buffer = acquire();
        try {
            return work.apply(buffer);
        } finally {
            release(buffer);
        }
    }

    int inUse() {
        return lent.size();
    }
}
