// kind: reference-cache, field: Desk.cache
import java.util.*;
import java.lang.ref.SoftReference;

class Desk {
    private final Map<Integer, SoftReference<byte[]>> cache = new HashMap<>(); // declared

    int serve(int id, Runnable guest) {
        cache.put(id, new SoftReference<>(new byte[100])); // filled
        return id;
    }

    void close() {}
}
