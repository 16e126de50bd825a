import java.util.Arrays;

/** Slots that are free are linked by number; an owner collects what a request allocates and is closed at its end. */
class MallocArena {

    private byte[][] blocks = new byte[8][];
    private int[] nextFree = new int[8];
    private int firstFree;
    private int used = 1;

    int malloc(int size) {
        int block = firstFree;
        if (block != 0) {
            firstFree = nextFree[block];
        } else {
            if (used == blocks.length) {
                blocks = Arrays.copyOf(blocks, 2 * used);
                nextFree = Arrays.copyOf(nextFree, 2 * used);
            }
            block = used++;
        }
        blocks[block] = new byte[size];
        return block;
    }

    void free(int block) {
        if (block == 0) {
            return;
        }
        check(block);
        blocks[block] = null;
        nextFree[block] = firstFree;
        firstFree = block;
    }

    int size(int block) {
        check(block);
        return blocks[block].length;
    }

    byte read(int block, int offset) {
        check(block);
        return blocks[block][offset];
    }

    void write(int block, int offset, byte value) {
        check(block);
        blocks[block][offset] = value;
    }

    int serve(byte[] request) {
        try (Owner owner = new Owner()) {
            int total = 0;
            int at = 0;
            while (at < request.length) {
                int length = request[at++];
                if (length < 0 || at + length > request.length) {
                    return 0;
                }
                int field = owner.malloc(length);
                System.arraycopy(request, at, blocks[field], 0, length);
                at += length;
                total += length;
            }
            int answer = malloc(total);
            owner.copyTo(blocks[answer]);
            return answer;
        }
    }

    private void check(int block) {
        if (block <= 0 || block >= used || blocks[block] == null) {
            throw new IllegalArgumentException("block " + block + " is not allocated");
        }
    }

    /** Owns blocks, the newest first, until it is closed. */
    private final class Owner implements AutoCloseable {
        private Owned newest;

        int malloc(int size) {
            int block = MallocArena.this.malloc(size);
            newest = new Owned(block, newest);
            return block;
        }

        void copyTo(byte[] target) {
            int to = 0;
            for (Owned owned = newest; owned != null; owned = owned.before) {
                byte[] field = blocks[owned.block];
                System.arraycopy(field, 0, target, to, field.length);
                to += field.length;
            }
        }

        @Override
        public void close() {
            for (Owned owned = newest; owned != null; owned = owned.before) {
                free(owned.block);
            }
        }
    }

    private record Owned(int block, Owned before) {}
}
