// space: O(n)
class Solution {
    public String join(String[] words) {
        String all = "";
        for (String w : words) all += w;
        return all;
    }
}
