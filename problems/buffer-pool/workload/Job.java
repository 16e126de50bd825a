import java.util.function.Function;

/** Work on a buffer: it overwrites the buffer's first byte, then does what it is there for. */
final class Job implements Function<byte[], Integer> {

    static final int ANSWERS = 0;
    static final int ANSWERS_NOTHING = 1;
    static final int NESTS = 2;
    static final int THROWS = 3;
    static final int COLLAPSES = 4;

    /** No driver marks a buffer so. */
    private static final byte OVERWRITTEN = 99;

    private final int kind;
    private final Spoiled spoiled = new Spoiled();
    private final Collapse collapse = new Collapse();

    /** Where it takes another buffer; null while no pool is at work. */
    BufferPool pool;

    Job(int kind) {
        this.kind = kind;
    }

    String name() {
        return switch (kind) {
            case ANSWERS -> "withBuffer work that returns the length";
            case ANSWERS_NOTHING -> "withBuffer work that returns null";
            case NESTS -> "withBuffer work that takes another buffer";
            case THROWS -> "withBuffer work that throws an exception";
            default -> "withBuffer work that throws an error";
        };
    }

    @Override
    public Integer apply(byte[] buffer) {
        buffer[0] = OVERWRITTEN;
        return switch (kind) {
            case ANSWERS -> buffer.length % 100;
            case ANSWERS_NOTHING -> null;
            case NESTS -> nested();
            case THROWS -> throw spoiled;
            default -> throw collapse;
        };
    }

    /** How many are in use while it has two of them. */
    private int nested() {
        byte[] other = pool.acquire();
        int inUse = pool.inUse();
        pool.release(other);
        return inUse;
    }
}
