// space: O(n)
// arg: s=string(n,"a")
class Solution {
    public boolean isPalindrome(String s, int i, int j) {
        return i >= j || s.charAt(i) == s.charAt(j) && isPalindrome(s, i + 1, j - 1);
    }
}
