import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        BitSet done = new BitSet();
        Set<Integer> thisRound = new LinkedHashSet<>();
        thisRound.add(from);
        int steps = 0;
        while (!thisRound.isEmpty()) {
            Set<Integer> nextRound = new LinkedHashSet<>();
            Iterator<Integer> it = thisRound.iterator();
            while (it.hasNext()) {
                int vertex = it.next();
                it.remove();
                if (vertex == to) {
                    return steps;
                }
                done.set(vertex);
                for (Integer next : adjacency.get(vertex)) {
                    // one that waits already is not added a second time
                    if (!done.get(next) && !thisRound.contains(next)) {
                        nextRound.add(next);
                    }
                }
            }
            thisRound = nextRound;
            steps++;
        }
        return -1;
    }
}
