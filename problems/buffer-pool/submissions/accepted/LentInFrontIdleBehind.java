import java.util.function.Function;

/** One array: the lent buffers in front, the idle ones behind them. Lending moves the border, giving back swaps two places. */
class BufferPool {

    private final byte[][] buffers;
    private final int size;
    private int lent;

    BufferPool(int maxBuffers, int size) {
        this.buffers = new byte[maxBuffers][];
        this.size = size;
    }

    byte[] acquire() {
        if (lent == buffers.length) {
            throw new IllegalStateException("exhausted");
        }
        if (buffers[lent] == null) {
            buffers[lent] = new byte[size];
        }
        return buffers[lent++];
    }

    void release(byte[] buffer) {
        int place = 0;
        while (place < lent && buffers[place] != buffer) {
            place++;
        }
        if (place == lent) {
            throw new IllegalArgumentException("unknown buffer");
        }
        lent--;
        buffers[place] = buffers[lent];
        buffers[lent] = buffer;
    }

    <R> R withBuffer(Function<byte[], R> work) {
        byte[] buffer = acquire();
        R result;
        try {
            result = work.apply(buffer);
        } catch (Throwable thrown) {
            release(buffer);
            throw thrown;
        }
        release(buffer);
        return result;
    }

    int inUse() {
        return lent;
    }
}
