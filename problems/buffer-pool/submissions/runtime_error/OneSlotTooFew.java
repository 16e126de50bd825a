import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Function;

/** Idle buffers lie in an array that is one place short: it holds until all of them are idle at once. */
class BufferPool {

    private final int maxBuffers;
    private final int size;
    private final byte[][] idle;
    private int idleCount;
    private final Set<byte[]> lent = Collections.newSetFromMap(new IdentityHashMap<>());

    BufferPool(int maxBuffers, int size) {
        this.maxBuffers = maxBuffers;
        this.size = size;
        this.idle = new byte[maxBuffers - 1][];
    }

    byte[] acquire() {
        if (lent.size() == maxBuffers) {
            throw new IllegalStateException("all " + maxBuffers + " buffers are in use");
        }
        byte[] buffer = idleCount == 0 ? new byte[size] : idle[--idleCount];
        lent.add(buffer);
        return buffer;
    }

    void release(byte[] buffer) {
        if (!lent.remove(buffer)) {
            throw new IllegalArgumentException("this buffer is not in use");
        }
        idle[idleCount++] = buffer;
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
