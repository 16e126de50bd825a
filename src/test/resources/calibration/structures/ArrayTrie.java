// A trie of words with children in arrays of ten.
// retained: O(n)
// jol: yes
class Solution {
    Object kept;
    static final class Trie {
        final Trie[] children = new Trie[10];
        boolean word;
    }
    void f(int n) {
        Trie root = new Trie();
        for (int i = 0; i < n; i++) {
            Trie at = root;
            for (char letter : Integer.toString(1_000_000 + i * 7919 % 1_000_000).toCharArray()) {
                int digit = letter - '0';
                if (at.children[digit] == null) {
                    at.children[digit] = new Trie();
                }
                at = at.children[digit];
            }
            at.word = true;
        }
        kept = root;
    }
}
