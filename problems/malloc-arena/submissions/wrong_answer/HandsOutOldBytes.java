import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Uses freed blocks again as they are: whoever gets one can read what was in it. */
class MallocArena {

    private final List<byte[]> blocks = new ArrayList<>();
    private final Deque<Integer> freeNumbers = new ArrayDeque<>();
    private final Map<Integer, Deque<byte[]>> recycled = new HashMap<>();

    MallocArena() {
        blocks.add(null); // 0 is no block.
    }

    int malloc(int size) {
        if (freeNumbers.isEmpty()) {
            blocks.add(bytesOf(size));
            return blocks.size() - 1;
        }
        int block = freeNumbers.pop();
        blocks.set(block, bytesOf(size));
        return block;
    }

    void free(int block) {
        if (block == 0) {
            return;
        }
        recycled.computeIfAbsent(size(block), size -> new ArrayDeque<>()).push(bytes(block));
        blocks.set(block, null);
        freeNumbers.push(block);
    }

    private byte[] bytesOf(int size) {
        Deque<byte[]> used = recycled.get(size);
        return used == null || used.isEmpty() ? new byte[size] : used.pop();
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
        List<Integer> fields = new ArrayList<>();
        try {
            int total = 0;
            int at = 0;
            while (at < request.length) {
                int length = request[at++];
                if (length < 0 || length > request.length - at) {
                    return 0;
                }
                int field = malloc(length);
                fields.add(field);
                for (int i = 0; i < length; i++) {
                    write(field, i, request[at++]);
                }
                total += length;
            }
            return joined(fields, total);
        } finally {
            fields.forEach(this::free);
        }
    }

    private int joined(List<Integer> fields, int total) {
        int answer = malloc(total);
        int to = 0;
        for (int i = fields.size() - 1; i >= 0; i--) {
            for (int j = 0; j < size(fields.get(i)); j++) {
                write(answer, to++, read(fields.get(i), j));
            }
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
