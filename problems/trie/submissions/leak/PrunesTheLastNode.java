import java.util.HashMap;
import java.util.Map;

/** Takes the node of the last letter away and leaves the chain that led to it, though no other word needs that. */
class Trie {

    private final Node root = new Node();

    void insert(String word) {
        if (search(word)) {
            return;
        }
        Node node = root;
        node.words++;
        for (char letter : word.toCharArray()) {
            node = node.children.computeIfAbsent(letter, absent -> new Node());
            node.words++;
        }
        node.end = true;
    }

    boolean search(String word) {
        Node node = find(word);
        return node != null && node.end;
    }

    boolean startsWith(String prefix) {
        Node node = find(prefix);
        return node != null && node.words > 0;
    }

    void erase(String word) {
        if (!search(word)) {
            return;
        }
        Node node = root;
        Node above = root;
        node.words--;
        for (char letter : word.toCharArray()) {
            above = node;
            node = node.children.get(letter);
            node.words--;
        }
        node.end = false;
        if (node.children.isEmpty()) {
            above.children.remove(word.charAt(word.length() - 1));
        }
    }

    private Node find(String letters) {
        Node node = root;
        for (char letter : letters.toCharArray()) {
            node = node.children.get(letter);
            if (node == null) {
                return null;
            }
        }
        return node;
    }

    private static final class Node {
        final Map<Character, Node> children = new HashMap<>(4);
        int words;
        boolean end;
    }
}
