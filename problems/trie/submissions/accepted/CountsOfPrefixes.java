import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many words there are to each beginning; a count that comes to nothing leaves the map. */
class Trie {

    private final Set<String> words = new HashSet<>();
    private final Map<String, Integer> beginnings = new HashMap<>();

    void insert(String word) {
        if (words.add(word)) {
            beginningsOf(word).forEach(each -> beginnings.merge(each, 1, Integer::sum));
        }
    }

    boolean search(String word) {
        return words.contains(word);
    }

    boolean startsWith(String prefix) {
        return beginnings.containsKey(prefix);
    }

    void erase(String word) {
        if (words.remove(word)) {
            beginningsOf(word).forEach(each -> beginnings.computeIfPresent(each, (key, count) -> count == 1 ? null : count - 1));
        }
    }

    private static Stream<String> beginningsOf(String word) {
        return IntStream.rangeClosed(1, word.length()).mapToObj(end -> word.substring(0, end));
    }
}
