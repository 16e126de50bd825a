/** Erasing clears a mark; all nodes of the word stay, and each counts the words below it, so that startsWith is right all the same. */
class Trie {

    private final Node root = new Node();

    void insert(String word) {
        if (search(word)) {
            return;
        }
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            int letter = word.charAt(i) - 'a';
            if (node.links[letter] == null) {
                node.links[letter] = new Node();
            }
            node = node.links[letter];
            node.below++;
        }
        node.marked = true;
    }

    boolean search(String word) {
        Node node = find(word);
        return node != null && node.marked;
    }

    boolean startsWith(String prefix) {
        Node node = find(prefix);
        return node != null && node.below > 0;
    }

    void erase(String word) {
        if (!search(word)) {
            return;
        }
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.links[word.charAt(i) - 'a'];
            node.below--;
        }
        node.marked = false;
    }

    private Node find(String letters) {
        Node node = root;
        for (int i = 0; i < letters.length() && node != null; i++) {
            node = node.links[letters.charAt(i) - 'a'];
        }
        return node;
    }

    private static final class Node {
        final Node[] links = new Node[26];
        int below;
        boolean marked;
    }
}
