import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A ledger of all loans, to find out who forgets to give back: a loan that has ended is marked, and stays in the book. */
class BufferPool {

    private final int maxBuffers;
    private final int size;
    private final Deque<byte[]> idle = new ArrayDeque<>();
    private final Map<byte[], Loan> open = new IdentityHashMap<>();
    private final List<Loan> ledger = new ArrayList<>();

    BufferPool(int maxBuffers, int size) {
        this.maxBuffers = maxBuffers;
        this.size = size;
    }

    byte[] acquire() {
        if (open.size() == maxBuffers) {
            throw new IllegalStateException("all " + maxBuffers + " buffers are in use");
        }
        byte[] buffer = idle.isEmpty() ? new byte[size] : idle.pop();
        Loan loan = new Loan(ledger.size());
        ledger.add(loan);
        open.put(buffer, loan);
        return buffer;
    }

    void release(byte[] buffer) {
        Loan loan = open.remove(buffer);
        if (loan == null) {
            throw new IllegalArgumentException("this buffer is not in use");
        }
        loan.ended = true;
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
        return open.size();
    }

    private static final class Loan {
        final int number;
        boolean ended;

        Loan(int number) {
            this.number = number;
        }
    }
}
