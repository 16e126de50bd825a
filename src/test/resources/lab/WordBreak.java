// space: O(n)
import java.util.*;
class Solution {
    public boolean wordBreak(String s, List<String> wordDict) {
        Set<String> words = new HashSet<>(wordDict);
        boolean[] can = new boolean[s.length() + 1];
        can[0] = true;
        for (int end = 1; end <= s.length(); end++)
            for (int start = Math.max(0, end - 10); start < end; start++)
                if (can[start] && words.contains(s.substring(start, end))) { can[end] = true; break; }
        return can[s.length()];
    }
}
