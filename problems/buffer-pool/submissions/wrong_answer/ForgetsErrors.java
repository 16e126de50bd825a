import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Function;

/** Gives the buffer back on every exception. An Error is none. */
class BufferPool {

    private final int maxBuffers;
    private final int size;
    private final Deque<byte[]> idle = new ArrayDeque<>();
    private final Set<byte[]> lent = Collections.newSetFromMap(new IdentityHashMap<>());

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
            R result = work.apply(buffer);
            release(buffer);
            return result;
        } catch (RuntimeException thrown) {
            release(buffer);
            throw thrown;
        }
    }

    int inUse() {
        return lent.size();
    }
}
