import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes up graphs and questions about them. */
final class QuestionList {

    /** Java keeps one object for each Integer up to 127; vertices above it make boxing weigh the same for all of them. */
    private static final int SHARED_INTEGERS = 128;

    private final SplittableRandom random;
    private final boolean weighed;
    private final int islands;
    private final List<List<List<Integer>>> graphs = new ArrayList<>();
    private final List<int[]> pairs = new ArrayList<>();

    QuestionList(SplittableRandom random, boolean weighed) {
        this.random = random;
        this.weighed = weighed;
        this.islands = weighed ? SHARED_INTEGERS : 0;
    }

    ShortestPathWorkload.Questions made() {
        return new ShortestPathWorkload.Questions(List.copyOf(graphs), List.copyOf(pairs));
    }

    /**
     * The corridor comes first, then the twigs, then an island nobody reaches, so that looking for it means looking
     * everywhere. Where memory is weighed this is the only question: every further one would add garbage, not memory.
     */
    void aboutBroom(int vertices, int edges) {
        int corridor = Math.max(1, vertices / 2);
        int island = vertices >= 3 ? vertices - 1 : 0;
        int twigs = vertices - corridor - (island == 0 ? 0 : 1);
        GraphDraft draft = new GraphDraft(vertices, islands, random);
        for (int i = 1; i < corridor; i++) {
            draft.edge(i - 1, i);
        }
        for (int i = 0; i < twigs; i++) {
            draft.edge(corridor - 1, corridor + i);
        }
        while (draft.edges() < edges) {
            backOrAcross(draft, corridor, twigs);
        }
        List<List<Integer>> graph = draft.shuffled();
        ask(graph, draft.number(0), draft.number(island));
        if (!weighed) {
            int twig = twigs == 0 ? 0 : corridor + random.nextInt(twigs);
            ask(graph, draft.number(0), draft.number(twig));
            ask(graph, draft.number(twig), draft.number(0));
            ask(graph, draft.number(corridor / 3), draft.number(corridor - 1));
            ask(graph, draft.number(twig), draft.number(twig));
        }
    }

    private void backOrAcross(GraphDraft draft, int corridor, int twigs) {
        if (twigs > 0 && random.nextInt(8) > 0) {
            draft.edge(corridor + random.nextInt(twigs), corridor + random.nextInt(twigs));
        } else {
            int later = random.nextInt(corridor);
            draft.edge(later, random.nextInt(later + 1));
        }
    }

    /** All edges by chance, loops and twins among them. */
    void aboutThicket(int vertices, int edges) {
        GraphDraft draft = new GraphDraft(vertices, islands, random);
        while (draft.edges() < edges) {
            draft.edge(random.nextInt(vertices), random.nextInt(vertices));
        }
        List<List<Integer>> graph = draft.shuffled();
        for (int i = 0; i < (weighed ? 1 : 5); i++) {
            ask(graph, draft.number(random.nextInt(vertices)), draft.number(random.nextInt(vertices)));
        }
    }

    private void ask(List<List<Integer>> graph, int from, int to) {
        graphs.add(graph);
        pairs.add(new int[] {from, to});
    }
}
