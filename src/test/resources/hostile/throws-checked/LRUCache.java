class LRUCache {
    LRUCache(int capacity) throws Exception {}

    int get(int key) {
        return -1;
    }

    void put(int key, int value) {}
}
