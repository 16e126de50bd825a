import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Each answer to startsWith is kept with the number of changes it was right after; one that is out of date is not used, and not dropped. */
class Trie {

    private final TreeSet<String> words = new TreeSet<>();
    private final Map<String, Answer> asked = new HashMap<>();
    private long changes;

    void insert(String word) {
        if (words.add(word)) {
            changes++;
        }
    }

    boolean search(String word) {
        return words.contains(word);
    }

    boolean startsWith(String prefix) {
        Answer answer = asked.get(prefix);
        if (answer == null || answer.changes != changes) {
            String first = words.ceiling(prefix);
            answer = new Answer(first != null && first.startsWith(prefix), changes);
            asked.put(prefix, answer);
        }
        return answer.yes;
    }

    void erase(String word) {
        if (words.remove(word)) {
            changes++;
        }
    }

    private record Answer(boolean yes, long changes) {}
}
