import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Function;

/** The count is put right in a finally block; the buffer is put back only when work returns. One that throws leaves it lent for ever. */
class BufferPool {

    private final int maxBuffers;
    private final int size;
    private final Deque<byte[]> idle = new ArrayDeque<>();
    private final Set<byte[]> lent = Collections.newSetFromMap(new IdentityHashMap<>());
    private int inUse;

    BufferPool(int maxBuffers, int size) {
        this.maxBuffers = maxBuffers;
        this.size = size;
    }

    byte[] acquire() {
        if (inUse == maxBuffers) {
            throw new IllegalStateException("all " + maxBuffers + " buffers are in use");
        }
        byte[] buffer = idle.isEmpty() ? new byte[size] : idle.pop();
        lent.add(buffer);
        inUse++;
        return buffer;
    }

    void release(byte[] buffer) {
        putBack(buffer);
        inUse--;
    }

    private void putBack(byte[] buffer) {
        if (!lent.remove(buffer)) {
            throw new IllegalArgumentException("this buffer is not in use");
        }
        idle.push(buffer);
    }

    <R> R withBuffer(Function<byte[], R> work) {
        byte[] buffer = acquire();
        try {
            R result = work.apply(buffer);
            putBack(buffer);
            return result;
        } finally {
            inUse--;
        }
    }

    int inUse() {
        return inUse;
    }
}
