import java.util.BitSet;
import java.util.function.Function;

/** All buffers are made by the constructor; a bit for each says whether it is lent. */
class BufferPool {

    private final byte[][] buffers;
    private final BitSet lent = new BitSet();

    BufferPool(int maxBuffers, int size) {
        buffers = new byte[maxBuffers][size];
    }

    byte[] acquire() {
        int free = lent.nextClearBit(0);
        if (free >= buffers.length) {
            throw new IllegalStateException("no buffer is left");
        }
        lent.set(free);
        return buffers[free];
    }

    void release(byte[] buffer) {
        for (int i = lent.nextSetBit(0); i >= 0; i = lent.nextSetBit(i + 1)) {
            if (buffers[i] == buffer) {
                lent.clear(i);
                return;
            }
        }
        throw new IllegalArgumentException("not a buffer that is lent");
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
        return lent.cardinality();
    }
}
