import java.util.Arrays;
import java.util.List;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        if (from == to) {
            return 0;
        }
        int n = adjacency.size();
        int[] depth = new int[n];
        int[] stack = new int[n + 1];
        int[] edge = new int[n + 1];
        for (int limit = 1; limit < n; limit++) {
            Arrays.fill(depth, Integer.MAX_VALUE);
            dive(adjacency, from, limit, depth, stack, edge);
            if (depth[to] == limit) {
                return limit;
            }
            if (!contains(depth, limit)) {
                return -1;
            }
        }
        return -1;
    }

    private static void dive(
            List<List<Integer>> adjacency, int from, int limit, int[] depth, int[] stack, int[] edge) {
        int top = 0;
        stack[0] = from;
        edge[0] = 0;
        depth[from] = 0;
        while (top >= 0) {
            List<Integer> neighbours = adjacency.get(stack[top]);
            if (top == limit || edge[top] == neighbours.size()) {
                top--;
                continue;
            }
            int next = neighbours.get(edge[top]++);
            if (depth[next] > top + 1) {
                top++;
                depth[next] = top;
                stack[top] = next;
                edge[top] = 0;
            }
        }
    }

    private static boolean contains(int[] numbers, int wanted) {
        for (int number : numbers) {
            if (number == wanted) {
                return true;
            }
        }
        return false;
    }
}
