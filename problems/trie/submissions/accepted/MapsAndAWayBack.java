import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** A map of children in each node; erasing notes the way down and goes it back. */
class Trie {

    private final Node root = new Node();

    void insert(String word) {
        Node node = root;
        for (char letter : word.toCharArray()) {
            node = node.children.computeIfAbsent(letter, absent -> new Node());
        }
        node.isEnd = true;
    }

    boolean search(String word) {
        Node node = walk(word);
        return node != null && node.isEnd;
    }

    boolean startsWith(String prefix) {
        return walk(prefix) != null;
    }

    void erase(String word) {
        Deque<Node> way = new ArrayDeque<>();
        Node node = root;
        for (char letter : word.toCharArray()) {
            way.push(node);
            node = node.children.get(letter);
            if (node == null) {
                return;
            }
        }
        node.isEnd = false;
        for (int i = word.length() - 1; i >= 0 && !node.isEnd && node.children.isEmpty(); i--) {
            node = way.pop();
            node.children.remove(word.charAt(i));
        }
    }

    private Node walk(String letters) {
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
        final Map<Character, Node> children = new HashMap<>();
        boolean isEnd;
    }
}
