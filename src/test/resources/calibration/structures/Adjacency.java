// An adjacency list of a ring.
// retained: O(n)
// jol: yes
class Solution {
    Object kept;
    void f(int n) {
        java.util.List<java.util.List<Integer>> graph = new java.util.ArrayList<>();
        for (int i = 0; i < n; i++) {
            graph.add(new java.util.LinkedList<>(java.util.List.of(1000 + (i + 1) % n, 1000 + (i + n - 1) % n)));
        }
        kept = graph;
    }
}
