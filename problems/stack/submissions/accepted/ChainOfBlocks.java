import java.util.EmptyStackException;

/** Blocks of 32 slots, each linked to the one below it. Nothing is ever copied; one empty block is kept for the way up. */
class ArrayStack<T> {

    private static final int SLOTS = 32;

    private Block top = new Block(null);
    private Block spare;
    private int size;

    void push(T item) {
        if (top.used == SLOTS) {
            top = spare != null ? spare : new Block(top);
            spare = null;
        }
        top.slots[top.used++] = item;
        size++;
    }

    T pop() {
        T item = peek();
        top.slots[--top.used] = null;
        size--;
        if (top.used == 0 && top.below != null) {
            spare = top;
            top = top.below;
        }
        return item;
    }

    @SuppressWarnings("unchecked")
    T peek() {
        if (size == 0) {
            throw new EmptyStackException();
        }
        return (T) top.slots[top.used - 1];
    }

    int size() {
        return size;
    }

    private static final class Block {
        final Object[] slots = new Object[SLOTS];
        final Block below;
        int used;

        Block(Block below) {
            this.below = below;
        }
    }
}
