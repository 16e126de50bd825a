// Enum sets in a list: the constants are the program's own.
// retained: O(n)
class Solution {
    Object kept;
    enum Floor { LOW, HIGH }
    void f(int n) {
        java.util.List<Object> list = new java.util.ArrayList<>();
        for (int i = 0; i < n; i++) {
            list.add(java.util.EnumSet.of(Floor.LOW, Floor.HIGH));
        }
        kept = list;
    }
}
