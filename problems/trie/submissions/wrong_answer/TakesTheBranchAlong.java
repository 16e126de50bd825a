/** Unlinks the node at which the word ends, with every longer word below it. */
class Trie {

    private final Node root = new Node();

    void insert(String word) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            int letter = word.charAt(i) - 'a';
            if (node.next[letter] == null) {
                node.next[letter] = new Node();
            }
            node = node.next[letter];
        }
        node.word = true;
    }

    boolean search(String word) {
        Node node = find(word, word.length());
        return node != null && node.word;
    }

    boolean startsWith(String prefix) {
        return find(prefix, prefix.length()) != null;
    }

    void erase(String word) {
        if (search(word)) {
            find(word, word.length() - 1).next[word.charAt(word.length() - 1) - 'a'] = null;
        }
    }

    private Node find(String letters, int count) {
        Node node = root;
        for (int i = 0; i < count && node != null; i++) {
            node = node.next[letters.charAt(i) - 'a'];
        }
        return node;
    }

    private static final class Node {
        final Node[] next = new Node[26];
        boolean word;
    }
}
