import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Words are never taken out; one that was erased is written into a second set as well, and so is held twice. */
class Trie {

    private final TreeSet<String> words = new TreeSet<>();
    private final Set<String> erased = new HashSet<>();

    void insert(String word) {
        words.add(word);
        erased.remove(word);
    }

    boolean search(String word) {
        return words.contains(word) && !erased.contains(word);
    }

    boolean startsWith(String prefix) {
        for (String word : words.tailSet(prefix)) {
            if (!word.startsWith(prefix)) {
                return false;
            }
            if (!erased.contains(word)) {
                return true;
            }
        }
        return false;
    }

    void erase(String word) {
        if (words.contains(word)) {
            erased.add(word);
        }
    }
}
