/** Arrays of 26 links. Erasing goes down by recursion and unlinks on the way back what nobody needs. */
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

    private static void erase(Node node, String word, int depth) {
        if (depth == word.length()) {
            node.word = false;
            return;
        }
        int letter = word.charAt(depth) - 'a';
        Node child = node.next[letter];
        if (child == null) {
            return;
        }
        erase(child, word, depth + 1);
        if (!child.word && child.children == 0) {
            node.next[letter] = null;
            node.children--;
        }
    }

    private static final class Node {
        final Node[] next = new Node[26];
        int children;
        boolean word;
    }
}
