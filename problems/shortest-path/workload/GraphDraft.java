import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Edges between places; the places get their vertex numbers, and the edges their order, by chance. */
final class GraphDraft {

    private final SplittableRandom random;
    private final int islands;
    private final int[] numbers;
    private final List<int[]> edges = new ArrayList<>();

    /** @param islands so many vertices without edges have the lowest numbers */
    GraphDraft(int vertices, int islands, SplittableRandom random) {
        this.random = random;
        this.islands = islands;
        this.numbers = new int[vertices];
        for (int i = 0; i < vertices; i++) {
            int j = random.nextInt(i + 1);
            numbers[i] = numbers[j];
            numbers[j] = islands + i;
        }
    }

    void edge(int fromPlace, int toPlace) {
        edges.add(new int[] {numbers[fromPlace], numbers[toPlace]});
    }

    int edges() {
        return edges.size();
    }

    /** The vertex number of a place. */
    int number(int place) {
        return numbers[place];
    }

    /** As adjacency lists that cannot be changed; equal numbers are one object, so that edges weigh little in the heap. */
    List<List<Integer>> shuffled() {
        for (int i = edges.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int[] other = edges.set(j, edges.get(i));
            edges.set(i, other);
        }
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < islands + numbers.length; i++) {
            lists.add(new ArrayList<>());
        }
        List<Integer> boxes = IntStream.range(0, islands + numbers.length).boxed().toList();
        for (int[] edge : edges) {
            lists.get(edge[0]).add(boxes.get(edge[1]));
        }
        lists.replaceAll(List::copyOf);
        return List.copyOf(lists);
    }
}
