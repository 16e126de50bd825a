// space: O(n)
class Solution {
    public List<String> generateParenthesis(int n) {
        List<String> all = new ArrayList<>();
        add(all, new StringBuilder(), 0, 0, n);
        return all;
    }
    private void add(List<String> all, StringBuilder s, int open, int close, int n) {
        if (s.length() == 2 * n) { all.add(s.toString()); return; }
        if (open < n) { s.append('('); add(all, s, open + 1, close, n); s.setLength(s.length() - 1); }
        if (close < open) { s.append(')'); add(all, s, open, close + 1, n); s.setLength(s.length() - 1); }
    }
}
