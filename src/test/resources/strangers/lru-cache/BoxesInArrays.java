class LRUCache {
    private final Integer[] keys;
    private final Integer[] values;
    private int size;

    LRUCache(int capacity) {
        keys = new Integer[capacity];
        values = new Integer[capacity];
    }

    private int indexOf(int key) {
        for (int i = 0; i < size; i++) {
            if (keys[i] == key) return i;
        }
        return -1;
    }

    private void moveToEnd(int i) {
        Integer k = keys[i];
        Integer v = values[i];
        System.arraycopy(keys, i + 1, keys, i, size - i - 1);
        System.arraycopy(values, i + 1, values, i, size - i - 1);
        keys[size - 1] = k;
        values[size - 1] = v;
    }

    int get(int key) {
        int i = indexOf(key);
        if (i < 0) return -1;
        moveToEnd(i);
        return values[size - 1];
    }

    void put(int key, int value) {
        int i = indexOf(key);
        if (i < 0 && size < keys.length) i = size++;
        else if (i < 0) i = 0;
        keys[i] = key;
        moveToEnd(i);
        values[size - 1] = value;
    }
}
