// kind: stale-slots, field: Desk.stack
import java.util.*;
class Desk {
    private Object[] stack = new Object[4]; // declared
    private int size;

    int serve(int id, Runnable guest) {
        if (size == stack.length) {
            stack = Arrays.copyOf(stack, size * 2); // filled
        }
        stack[size++] = new int[8]; // filled
        return id;
    }

    void close() {
        while (size > 0) {
            Object top = stack[--size];
        }
    }
}
