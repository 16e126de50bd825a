// space: O(1)|O(n)
// Settled by hand: stated is O(1), but the last row's list grows by copying its array, which is O(n) beside an output of O(n²).
// output: O(n²)
class Solution {
    public List<List<Integer>> generate(int numRows) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int i = 0; i < numRows; i++) {
            List<Integer> row = new ArrayList<>();
            for (int j = 0; j <= i; j++) row.add(j == 0 || j == i ? 1 : (rows.get(i - 1).get(j - 1) + rows.get(i - 1).get(j)) % 100);
            rows.add(row);
        }
        return rows;
    }
}
