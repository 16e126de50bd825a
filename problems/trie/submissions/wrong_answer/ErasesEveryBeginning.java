import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts beginnings up and down without looking whether the word was there, or is there already. */
class Trie {

    private final Set<String> words = new HashSet<>();
    private final Map<String, Integer> beginnings = new HashMap<>();

    void insert(String word) {
        words.add(word);
        for (int end = 1; end <= word.length(); end++) {
            beginnings.merge(word.substring(0, end), 1, Integer::sum);
        }
    }

    boolean search(String word) {
        return words.contains(word);
    }

    boolean startsWith(String prefix) {
        return beginnings.containsKey(prefix);
    }

    void erase(String word) {
        words.remove(word);
        for (int end = 1; end <= word.length(); end++) {
            beginnings.computeIfPresent(word.substring(0, end), (key, count) -> count == 1 ? null : count - 1);
        }
    }
}
