import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The answer grows field by field, each time in a new block that is larger. The smaller one before it is not freed. */
class MallocArena {

    private final List<byte[]> blocks = new ArrayList<>();
    private final Deque<Integer> freeNumbers = new ArrayDeque<>();

    MallocArena() {
        blocks.add(null); // 0 is no block.
    }

    int malloc(int size) {
        if (freeNumbers.isEmpty()) {
            blocks.add(new byte[size]);
            return blocks.size() - 1;
        }
        int block = freeNumbers.pop();
        blocks.set(block, new byte[size]);
        return block;
    }

    void free(int block) {
        if (block == 0) {
            return;
        }
        bytes(block);
        blocks.set(block, null);
        freeNumbers.push(block);
    }

    int size(int block) {
        return bytes(block).length;
    }

    byte read(int block, int offset) {
        return bytes(block)[offset];
    }

    void write(int block, int offset, byte value) {
        bytes(block)[offset] = value;
    }

    int serve(byte[] request) {
        int answer = malloc(0);
        int at = 0;
        while (at < request.length) {
            int length = request[at++];
            if (length < 0 || length > request.length - at) {
                free(answer);
                return 0;
            }
            int longer = malloc(length + size(answer));
            for (int i = 0; i < length; i++) {
                write(longer, i, request[at++]);
            }
            for (int i = 0; i < size(answer); i++) {
                write(longer, length + i, read(answer, i));
            }
            answer = longer;
        }
        return answer;
    }

    private byte[] bytes(int block) {
        byte[] bytes = block > 0 && block < blocks.size() ? blocks.get(block) : null;
        if (bytes == null) {
            throw new IllegalArgumentException("there is no block " + block);
        }
        return bytes;
    }
}
