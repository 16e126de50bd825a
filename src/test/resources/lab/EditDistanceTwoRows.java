// space: O(n)
class Solution {
    public int minDistance(String word1, String word2) {
        int[] before = new int[word2.length() + 1];
        for (int j = 0; j < before.length; j++) before[j] = j;
        for (int i = 1; i <= word1.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++)
                now[j] = word1.charAt(i - 1) == word2.charAt(j - 1) ? before[j - 1]
                    : 1 + Math.min(before[j - 1], Math.min(before[j], now[j - 1]));
            before = now;
        }
        return before[word2.length()];
    }
}
