// space: O(n)
class Solution {
    public String caesar(char[] text, int k) {
        char[] out = new char[text.length];
        for (int i = 0; i < text.length; i++) out[i] = (char) ('a' + (text[i] - 'a' + k) % 26);
        return String.valueOf(out);
    }
}
