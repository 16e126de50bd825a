import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Function;

/** Counts what is lent, and calls that a pool: each acquire() makes a buffer, each release() drops one. */
class BufferPool {

    private final int maxBuffers;
    private final int size;
    private final Set<byte[]> lent = Collections.newSetFromMap(new IdentityHashMap<>());

    BufferPool(int maxBuffers, int size) {
        this.maxBuffers = maxBuffers;
        this.size = size;
    }

    byte[] acquire() {
        if (lent.size() == maxBuffers) {
            throw new IllegalStateException("all " + maxBuffers + " buffers are in use");
        }
        byte[] buffer = new byte[size];
        lent.add(buffer);
        return buffer;
    }

    void release(byte[] buffer) {
        if (!lent.remove(buffer)) {
            throw new IllegalArgumentException("this buffer is not in use");
        }
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
