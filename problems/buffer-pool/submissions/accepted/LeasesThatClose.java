import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;

/** Each loan is a lease that closes itself, so that try-with-resources cannot forget it. */
class BufferPool {

    private final int maxBuffers;
    private final int size;
    private final Queue<byte[]> idle = new LinkedList<>();
    private final Map<byte[], Lease> leases = new IdentityHashMap<>();

    BufferPool(int maxBuffers, int size) {
        this.maxBuffers = maxBuffers;
        this.size = size;
    }

    byte[] acquire() {
        return lease().buffer();
    }

    void release(byte[] buffer) {
        Lease lease = leases.get(buffer);
        if (lease == null) {
            throw new IllegalArgumentException("there is no lease for this buffer");
        }
        lease.close();
    }

    <R> R withBuffer(Function<byte[], R> work) {
        try (Lease lease = lease()) {
            return work.apply(lease.buffer());
        }
    }

    int inUse() {
        return leases.size();
    }

    private Lease lease() {
        if (leases.size() >= maxBuffers) {
            throw new IllegalStateException("too many leases");
        }
        byte[] buffer = idle.isEmpty() ? new byte[size] : idle.remove();
        Lease lease = new Lease(buffer, this);
        leases.put(buffer, lease);
        return lease;
    }

    private record Lease(byte[] buffer, BufferPool pool) implements AutoCloseable {
        @Override
        public void close() {
            pool.leases.remove(buffer);
            pool.idle.add(buffer);
        }
    }
}
