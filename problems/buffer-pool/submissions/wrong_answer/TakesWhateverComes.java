import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/** A count in place of a set: a buffer given back twice is lent to two at once, and strangers are welcome. */
class BufferPool {

    private final int maxBuffers;
    private final int size;
    private final Deque<byte[]> idle = new ArrayDeque<>();
    private int lent;

    BufferPool(int maxBuffers, int size) {
        this.maxBuffers = maxBuffers;
        this.size = size;
    }

    byte[] acquire() {
        if (lent == maxBuffers) {
            throw new IllegalStateException("all " + maxBuffers + " buffers are in use");
        }
        byte[] buffer = idle.isEmpty() ? new byte[size] : idle.pop();
        lent++;
        return buffer;
    }

    void release(byte[] buffer) {
        lent = Math.max(0, lent - 1);
        idle.push(buffer);
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
        return lent;
    }
}
