// space: O(n)
class Solution {
    public int reach(List<List<Integer>> graph) {
        return visit(graph, 0, new boolean[graph.size()]);
    }
    private int visit(List<List<Integer>> graph, int at, boolean[] seen) {
        seen[at] = true;
        int count = 1;
        for (int next : graph.get(at)) if (!seen[next]) count += visit(graph, next, seen);
        return count;
    }
}
