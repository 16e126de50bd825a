/** Walks down the word to be erased as if it were there. */
class Trie {

    private final Node root = new Node();

    void insert(String word) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            int letter = word.charAt(i) - 'a';
            if (node.next[letter] == null) {
                node.next[letter] = new Node();
                node.children++;
            }
            node = node.next[letter];
        }
        node.word = true;
    }

    boolean search(String word) {
        Node node = find(word);
        return node != null && node.word;
    }

    boolean startsWith(String prefix) {
        return find(prefix) != null;
    }

    void erase(String word) {
        erase(root, word, 0);
    }

    private Node find(String letters) {
        Node node = root;
        for (int i = 0; i < letters.length() && node != null; i++) {
            node = node.next[letters.charAt(i) - 'a'];
        }
        return node;
    }

    private static boolean erase(Node node, String word, int depth) {
        if (depth == word.length()) {
            node.word = false;
        } else {
            int letter = word.charAt(depth) - 'a';
            if (erase(node.next[letter], word, depth + 1)) {
                node.next[letter] = null;
                node.children--;
            }
        }
        return !node.word && node.children == 0;
    }

    private static final class Node {
        final Node[] next = new Node[26];
        int children;
        boolean word;
    }
}
