/** No object for an entry: places are numbers, links are numbers in arrays, and place 0 closes the ring. */
class LRUCache {

    private final int[] keys;
    private final int[] values;
    private final int[] newer;
    private final int[] older;
    private final int[] nextInBucket;
    private final int[] buckets;
    private int used;

    LRUCache(int capacity) {
        int places = capacity + 1;
        keys = new int[places];
        values = new int[places];
        newer = new int[places];
        older = new int[places];
        nextInBucket = new int[places];
        buckets = new int[Integer.highestOneBit(capacity) * 2];
    }

    int get(int key) {
        int place = find(key);
        if (place == 0) {
            return -1;
        }
        leaveRing(place);
        enterRing(place);
        return values[place];
    }

    void put(int key, int value) {
        int place = find(key);
        if (place == 0) {
            place = used < keys.length - 1 ? ++used : evict();
            keys[place] = key;
            int bucket = bucket(key);
            nextInBucket[place] = buckets[bucket];
            buckets[bucket] = place;
        } else {
            leaveRing(place);
        }
        values[place] = value;
        enterRing(place);
    }

    private int find(int key) {
        int place = buckets[bucket(key)];
        while (place != 0 && keys[place] != key) {
            place = nextInBucket[place];
        }
        return place;
    }

    private int evict() {
        int place = newer[0];
        leaveRing(place);
        int bucket = bucket(keys[place]);
        if (buckets[bucket] == place) {
            buckets[bucket] = nextInBucket[place];
            return place;
        }
        int before = buckets[bucket];
        while (nextInBucket[before] != place) {
            before = nextInBucket[before];
        }
        nextInBucket[before] = nextInBucket[place];
        return place;
    }

    /** Place 0's "newer" is the oldest, its "older" the newest. */
    private void enterRing(int place) {
        older[place] = older[0];
        newer[place] = 0;
        newer[older[0]] = place;
        older[0] = place;
    }

    private void leaveRing(int place) {
        newer[older[place]] = newer[place];
        older[newer[place]] = older[place];
    }

    private int bucket(int key) {
        return (key ^ key >>> 16) * 0x9E3779B1 >>> 8 & buckets.length - 1;
    }
}
