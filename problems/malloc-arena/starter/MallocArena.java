class MallocArena {

    int malloc(int size) {
        return 0;
    }

    void free(int block) {
    }

    int size(int block) {
        return 0;
    }

    byte read(int block, int offset) {
        return 0;
    }

    void write(int block, int offset, byte value) {
    }

    int serve(byte[] request) {
        return 0;
    }
}
