// A trie of words with children in maps.
// retained: O(n)
// jol: yes
class Solution {
    Object kept;
    static final class Trie {
        final java.util.Map<Character, Trie> children = new java.util.HashMap<>();
        boolean word;
    }
    void f(int n) {
        Trie root = new Trie();
        for (int i = 0; i < n; i++) {
            Trie at = root;
            for (char letter : Integer.toString(1_000_000 + i * 7919 % 1_000_000).toCharArray()) {
                at = at.children.computeIfAbsent(letter, any -> new Trie());
            }
            at.word = true;
        }
        kept = root;
    }
}
