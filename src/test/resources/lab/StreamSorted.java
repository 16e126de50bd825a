// space: O(n)
class Solution {
    public List<Integer> sortedCopy(Collection<Integer> numbers) {
        return numbers.stream().sorted().collect(Collectors.toList());
    }
}
