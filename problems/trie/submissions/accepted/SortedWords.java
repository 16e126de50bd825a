import java.util.TreeSet;

/** No trie at all: in a sorted set the first word that is not less than a prefix begins with it, or none does. */
class Trie {

    private final TreeSet<String> words = new TreeSet<>();

    void insert(String word) {
        words.add(word);
    }

    boolean search(String word) {
        return words.contains(word);
    }

    boolean startsWith(String prefix) {
        String first = words.ceiling(prefix);
        return first != null && first.startsWith(prefix);
    }

    void erase(String word) {
        words.remove(word);
    }
}
