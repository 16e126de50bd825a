import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.List;

class Solution {
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        IntBuffer now = IntBuffer.allocate(adjacency.size());
        IntBuffer later = IntBuffer.allocate(adjacency.size());
        ByteBuffer seen = ByteBuffer.allocate(adjacency.size());
        now.put(from).flip();
        seen.put(from, (byte) 1);
        for (int steps = 0; now.hasRemaining(); steps++) {
            while (now.hasRemaining()) {
                int vertex = now.get();
                if (vertex == to) {
                    return steps;
                }
                for (int next : adjacency.get(vertex)) {
                    if (seen.get(next) == 0) {
                        seen.put(next, (byte) 1);
                        later.put(next);
                    }
                }
            }
            IntBuffer empty = now.clear();
            now = later.flip();
            later = empty;
        }
        return -1;
    }
}
