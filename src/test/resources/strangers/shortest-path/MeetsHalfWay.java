import java.util.List;

/** Nobody has to turn the edges round: who leads to the far end's level is found by asking everybody. */
class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        int n = adjacency.size();
        int[] away = new int[n];
        int[] home = new int[n];
        away[from] = 1;
        home[to] = 1;
        if (from == to) {
            return 0;
        }
        int walked = 0;
        int left = 0;
        while (true) {
            int found = forward(adjacency, away, home, ++walked);
            if (found != MORE) {
                return found == MET ? walked + left : -1;
            }
            found = backward(adjacency, away, home, ++left);
            if (found != MORE) {
                return found == MET ? walked + left : -1;
            }
        }
    }

    private static final int MET = 1;
    private static final int MORE = 0;
    private static final int NOBODY = -1;

    private static int forward(List<List<Integer>> adjacency, int[] away, int[] home, int step) {
        int result = NOBODY;
        for (int v = 0; v < away.length; v++) {
            if (away[v] == step) {
                List<Integer> list = adjacency.get(v);
                for (int i = 0; i < list.size(); i++) {
                    int w = list.get(i);
                    if (away[w] == 0) {
                        away[w] = step + 1;
                        if (home[w] != 0) {
                            return MET;
                        }
                        result = MORE;
                    }
                }
            }
        }
        return result;
    }

    private static int backward(List<List<Integer>> adjacency, int[] away, int[] home, int step) {
        int result = NOBODY;
        for (int v = 0; v < home.length; v++) {
            if (home[v] == 0 && leadsTo(adjacency.get(v), home, step)) {
                home[v] = step + 1;
                if (away[v] != 0) {
                    return MET;
                }
                result = MORE;
            }
        }
        return result;
    }

    private static boolean leadsTo(List<Integer> list, int[] home, int step) {
        for (int i = 0; i < list.size(); i++) {
            if (home[list.get(i)] == step) {
                return true;
            }
        }
        return false;
    }
}
