import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One sorted map for all, by key and then by time. */
class TimeMap {

    private final TreeMap<Moment, String> values =
            new TreeMap<>(Comparator.comparing(Moment::key).thenComparing(Moment::time));

    void set(String key, String value, int timestamp) {
        values.put(new Moment(key, timestamp), value);
    }

    String get(String key, int timestamp) {
        return Optional.ofNullable(values.floorEntry(new Moment(key, timestamp)))
                .filter(entry -> entry.getKey().key().equals(key))
                .map(Map.Entry::getValue)
                .orElse("");
    }

    private record Moment(String key, Integer time) {}
}
