// space: O(1)
class Solution {
    public int lengthOfLongestSubstring(String s) {
        Set<Character> window = new HashSet<>();
        int best = 0, left = 0;
        for (int right = 0; right < s.length(); right++) {
            while (!window.add(s.charAt(right))) window.remove(s.charAt(left++));
            best = Math.max(best, right - left + 1);
        }
        return best;
    }
}
