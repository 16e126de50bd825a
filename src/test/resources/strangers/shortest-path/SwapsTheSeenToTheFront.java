import java.util.List;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int n = adjacency.size();
        // a permutation and its inverse: the first ones, in the order in which they were met, are the queue
        int[] at = new int[n];
        int[] placeOf = new int[n];
        for (int i = 0; i < n; i++) {
            at[i] = placeOf[i] = i;
        }
        swap(at, placeOf, 0, placeOf[from]);
        int met = 1;
        int steps = 0;
        int begin = 0;
        while (begin < met) {
            int end = met;
            if (placeOf[to] < end) {
                return steps;
            }
            for (int i = begin; i < end; i++) {
                for (int next : adjacency.get(at[i])) {
                    if (placeOf[next] >= met) {
                        swap(at, placeOf, met++, placeOf[next]);
                    }
                }
            }
            begin = end;
            steps++;
        }
        return -1;
    }

    private static void swap(int[] at, int[] placeOf, int i, int j) {
        int vertex = at[i];
        at[i] = at[j];
        at[j] = vertex;
        placeOf[at[i]] = i;
        placeOf[at[j]] = j;
    }
}
