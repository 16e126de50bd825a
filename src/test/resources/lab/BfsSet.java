// space: O(n)
class Solution {
    public int bfs(Map<Integer, List<Integer>> graph, int start) {
        Set<Integer> seen = new HashSet<>();
        Queue<Integer> queue = new LinkedList<>();
        queue.add(start);
        seen.add(start);
        while (!queue.isEmpty()) for (int next : graph.get(queue.poll())) if (seen.add(next)) queue.add(next);
        return seen.size();
    }
}
