// space: O(n)
// calls: n
// retained: O(n)
class Trie {
    private static class Node { Node[] next = new Node[26]; boolean end; }
    private final Node root = new Node();
    public void insert(String word) {
        Node at = root;
        for (char c : word.toCharArray()) {
            if (at.next[c - 'a'] == null) at.next[c - 'a'] = new Node();
            at = at.next[c - 'a'];
        }
        at.end = true;
    }
}
