import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;

class Solution {
    private record Place(int vertex, int steps) {}

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        BitSet seen = new BitSet(adjacency.size());
        var queue = new ArrayDeque<Place>();
        queue.addLast(new Place(from, 0));
        seen.set(from);
        while (!queue.isEmpty()) {
            Place place = queue.removeFirst();
            if (place.vertex() == to) {
                return place.steps();
            }
            for (int next : adjacency.get(place.vertex())) {
                if (!seen.get(next)) {
                    seen.set(next);
                    queue.addLast(new Place(next, place.steps() + 1));
                }
            }
        }
        return -1;
    }
}
