import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What was true of the past stays true, and so each answer about the past is kept, under key and time, and none is ever dropped. */
class TimeMap {

    private final Map<String, TreeMap<Integer, String>> timelines = new HashMap<>();
    private final Map<Question, String> answered = new HashMap<>();
    private int now;

    void set(String key, String value, int timestamp) {
        timelines.computeIfAbsent(key, absent -> new TreeMap<>()).put(timestamp, value);
        now = timestamp;
    }

    String get(String key, int timestamp) {
        Question question = new Question(key, timestamp);
        String answer = answered.get(question);
        if (answer == null) {
            answer = search(key, timestamp);
            if (timestamp <= now) {
                answered.put(question, answer);
            }
        }
        return answer;
    }

    private String search(String key, int timestamp) {
        TreeMap<Integer, String> timeline = timelines.get(key);
        Map.Entry<Integer, String> entry = timeline == null ? null : timeline.floorEntry(timestamp);
        return entry == null ? "" : entry.getValue();
    }

    private record Question(String key, int time) {}
}
