// space: O(n)
class Solution {
    public String join(List<String> words) {
        StringBuilder all = new StringBuilder();
        for (String w : words) all.append(w).append(',');
        return all.toString();
    }
}
