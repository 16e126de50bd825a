import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

class Solution {
    private enum Colour {
        WHITE,
        GREY,
        BLACK
    }

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        Colour[] colours = new Colour[adjacency.size()];
        Arrays.fill(colours, Colour.WHITE);
        int[] distance = new int[adjacency.size()];
        ArrayDeque<Integer> grey = new ArrayDeque<>();
        colours[from] = Colour.GREY;
        grey.add(from);
        while (!grey.isEmpty()) {
            int vertex = grey.remove();
            for (int next : adjacency.get(vertex)) {
                if (colours[next] == Colour.WHITE) {
                    colours[next] = Colour.GREY;
                    distance[next] = distance[vertex] + 1;
                    grey.add(next);
                }
            }
            colours[vertex] = Colour.BLACK;
        }
        return colours[to] == Colour.BLACK ? distance[to] : -1;
    }
}
