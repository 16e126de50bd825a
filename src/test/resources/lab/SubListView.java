// space: O(1)
// output: O(1)
class Solution {
    public List<Integer> firstHalf(List<Integer> numbers) {
        return numbers.subList(0, numbers.size() / 2);
    }
}
