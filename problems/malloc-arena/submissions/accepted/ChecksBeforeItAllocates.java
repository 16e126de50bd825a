import java.util.HashMap;
import java.util.Map;

/** Numbers are never used again, but a map forgets them. A request is checked to its end before anything is allocated for it. */
class MallocArena {

    private final Map<Integer, byte[]> blocks = new HashMap<>();
    private int numbers;

    int malloc(int size) {
        blocks.put(++numbers, new byte[size]);
        return numbers;
    }

    void free(int block) {
        if (block != 0 && blocks.remove(block) == null) {
            throw new IllegalArgumentException("not allocated: " + block);
        }
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
        int total = total(request);
        if (total < 0) {
            return 0;
        }
        int answer = malloc(total);
        int end = total;
        for (int at = 0; at < request.length; at += 1 + request[at]) {
            end -= request[at];
            for (int i = 0; i < request[at]; i++) {
                write(answer, end + i, request[at + 1 + i]);
            }
        }
        return answer;
    }

    /** The length of all fields, below zero where they are not well formed. */
    private static int total(byte[] request) {
        int total = 0;
        for (int at = 0; at < request.length; at += 1 + request[at]) {
            if (request[at] < 0 || at + 1 + request[at] > request.length) {
                return -1;
            }
            total += request[at];
        }
        return total;
    }

    private byte[] bytes(int block) {
        byte[] bytes = blocks.get(block);
        if (bytes == null) {
            throw new IllegalArgumentException("not allocated: " + block);
        }
        return bytes;
    }
}
