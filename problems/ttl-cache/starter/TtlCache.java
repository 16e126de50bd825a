class TtlCache {

    TtlCache(long ttl) {
    }

    void put(String key, String value, long now) {
    }

    String get(String key, long now) {
        return null;
    }

    int size(long now) {
        return 0;
    }
}
