enum LRUCache {
    ONE;

    int get(int key) {
        return -1;
    }

    void put(int key, int value) {}
}
