import java.util.Arrays;

/**
 * A heap as in C: one array, a block's number is the place of its bytes, and before it stand its class and its size. Freed
 * blocks are linked through their own bytes, one list for each power of two.
 */
class MallocArena {

    private static final int HEADER = 8;
    private static final int CLASSES = 24;
    private static final int FREE = -1;

    private byte[] heap = new byte[256];
    private int end = 4;
    private final int[] firstFree = new int[CLASSES];

    int malloc(int size) {
        int kind = 2;
        while (1 << kind < size) {
            kind++;
        }
        int block = firstFree[kind];
        if (block != 0) {
            firstFree[kind] = number(block);
        } else {
            block = end + HEADER;
            end = block + (1 << kind);
            while (heap.length < end) {
                heap = Arrays.copyOf(heap, 2 * heap.length);
            }
            setNumber(block - 8, kind);
        }
        setNumber(block - 4, size);
        Arrays.fill(heap, block, block + size, (byte) 0);
        return block;
    }

    void free(int block) {
        if (block == 0) {
            return;
        }
        size(block);
        int kind = number(block - 8);
        setNumber(block - 4, FREE);
        setNumber(block, firstFree[kind]);
        firstFree[kind] = block;
    }

    int size(int block) {
        if (block < HEADER || block > end || number(block - 4) == FREE) {
            throw new IllegalArgumentException("no block at " + block);
        }
        return number(block - 4);
    }

    byte read(int block, int offset) {
        if (offset >= size(block)) {
            throw new IndexOutOfBoundsException(offset);
        }
        return heap[block + offset];
    }

    void write(int block, int offset, byte value) {
        if (offset >= size(block)) {
            throw new IndexOutOfBoundsException(offset);
        }
        heap[block + offset] = value;
    }

    int serve(byte[] request) {
        int last = 0; // Each field's block begins with the number of the one before.
        int total = 0;
        int at = 0;
        while (at < request.length) {
            int length = request[at++];
            if (length < 0 || length > request.length - at) {
                freeAll(last);
                return 0;
            }
            int field = malloc(4 + length);
            setNumber(field, last);
            last = field;
            System.arraycopy(request, at, heap, field + 4, length);
            at += length;
            total += length;
        }
        int answer = malloc(total);
        int to = answer;
        for (int field = last; field != 0; field = number(field)) {
            int length = size(field) - 4;
            System.arraycopy(heap, field + 4, heap, to, length);
            to += length;
        }
        freeAll(last);
        return answer;
    }

    private void freeAll(int last) {
        int field = last;
        while (field != 0) {
            int before = number(field);
            free(field);
            field = before;
        }
    }

    private int number(int place) {
        return (heap[place] & 255) << 24
                | (heap[place + 1] & 255) << 16
                | (heap[place + 2] & 255) << 8
                | heap[place + 3] & 255;
    }

    private void setNumber(int place, int number) {
        for (int i = 0; i < 4; i++) {
            heap[place + i] = (byte) (number >> 24 - 8 * i);
        }
    }
}
