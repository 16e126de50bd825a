/** First child and next sibling; each node counts the words below it, and the link to one that counts none is cut. */
class Trie {

    private final Node root = new Node('^', null);

    void insert(String word) {
        if (search(word)) {
            return;
        }
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            Node child = node.child(letter);
            if (child == null) {
                child = new Node(letter, node.first);
                node.first = child;
            }
            child.words++;
            node = child;
        }
        node.ends = true;
    }

    boolean search(String word) {
        Node node = find(word);
        return node != null && node.ends;
    }

    boolean startsWith(String prefix) {
        return find(prefix) != null;
    }

    void erase(String word) {
        if (!search(word)) {
            return;
        }
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            Node child = node.child(word.charAt(i));
            if (--child.words == 0) {
                node.unlink(child);
                return;
            }
            node = child;
        }
        node.ends = false;
    }

    private Node find(String letters) {
        Node node = root;
        for (int i = 0; node != null && i < letters.length(); i++) {
            node = node.child(letters.charAt(i));
        }
        return node;
    }

    private static final class Node {
        final char letter;
        Node first;
        Node sibling;
        int words;
        boolean ends;

        Node(char letter, Node sibling) {
            this.letter = letter;
            this.sibling = sibling;
        }

        Node child(char wanted) {
            Node node = first;
            while (node != null && node.letter != wanted) {
                node = node.sibling;
            }
            return node;
        }

        void unlink(Node child) {
            if (first == child) {
                first = child.sibling;
                return;
            }
            Node before = first;
            while (before.sibling != child) {
                before = before.sibling;
            }
            before.sibling = child.sibling;
        }
    }
}
