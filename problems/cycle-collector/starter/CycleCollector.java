class CycleCollector {

    int create(int value) {
        return 0;
    }

    int value(int object) {
        return 0;
    }

    int links(int object) {
        return 0;
    }

    void link(int from, int to) {
    }

    void unlink(int from, int index) {
    }

    int follow(int from, int index) {
        return 0;
    }

    void release(int object) {
    }

    void collect() {
    }
}
