import java.util.TreeSet;

/** Sets are never changed: each word that comes or goes makes a new one of all words. */
class Trie {

    private TreeSet<String> words = new TreeSet<>();

    void insert(String word) {
        TreeSet<String> more = new TreeSet<>(words);
        more.add(word);
        words = more;
    }

    boolean search(String word) {
        return words.contains(word);
    }

    boolean startsWith(String prefix) {
        String first = words.ceiling(prefix);
        return first != null && first.startsWith(prefix);
    }

    void erase(String word) {
        TreeSet<String> fewer = new TreeSet<>(words);
        fewer.remove(word);
        words = fewer;
    }
}
