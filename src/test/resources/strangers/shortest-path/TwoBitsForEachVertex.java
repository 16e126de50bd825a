import java.util.List;

class Solution {
    private static final int BITS = 2;
    private static final int PER_BYTE = 8 / BITS;

    /**
     * 0 is unseen, otherwise 1, 2, 3 for a distance that leaves 0, 1, 2 when divided by three. Vertices three levels back
     * look like those of this level. They are looked at again in vain.
     */
    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        if (from == to) {
            return 0;
        }
        int vertices = adjacency.size();
        byte[] codes = new byte[vertices / PER_BYTE + 1];
        write(codes, from, 1);
        boolean somebodyNew = true;
        for (int steps = 0; somebodyNew; steps++) {
            somebodyNew = false;
            int mine = 1 + steps % 3;
            int theirs = 1 + (steps + 1) % 3;
            for (int v = 0; v < vertices; v++) {
                if (read(codes, v) != mine) {
                    continue;
                }
                List<Integer> neighbours = adjacency.get(v);
                for (int i = 0, size = neighbours.size(); i < size; i++) {
                    int w = neighbours.get(i);
                    if (read(codes, w) == 0) {
                        if (w == to) {
                            return steps + 1;
                        }
                        write(codes, w, theirs);
                        somebodyNew = true;
                    }
                }
            }
        }
        return -1;
    }

    private static int read(byte[] codes, int vertex) {
        return codes[vertex / PER_BYTE] >> vertex % PER_BYTE * BITS & 3;
    }

    private static void write(byte[] codes, int vertex, int code) {
        codes[vertex / PER_BYTE] |= (byte) (code << vertex % PER_BYTE * BITS);
    }
}
