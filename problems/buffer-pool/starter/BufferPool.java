import java.util.function.Function;

class BufferPool {

    BufferPool(int maxBuffers, int size) {
    }

    byte[] acquire() {
        return null;
    }

    void release(byte[] buffer) {
    }

    <R> R withBuffer(Function<byte[], R> work) {
        return null;
    }

    int inUse() {
        return 0;
    }
}
