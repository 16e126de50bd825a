import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Questions about two graphs. The <em>broom</em> is a corridor of half the vertices whose end leads to nearly all of the rest
 * at once: long paths, then a frontier that is equally wide however many edges there are. Its other edges lead back along the
 * corridor or from twig to twig, so they change no distance from the start and are only there to be looked at. The
 * <em>thicket</em> is random, and where memory is weighed it has half the vertices, so that it never needs more than the broom.
 */
public final class ShortestPathWorkload extends Workload<ShortestPathWorkload.Questions, Solution> {

    /** Up to this many vertices the graphs are told among the calls, so that a failing question can be read. */
    private static final int READABLE = 9;

    /** From this many vertices on memory may be weighed. */
    private static final int WEIGHED = 64;

    /** Question i asks {@code graphs.get(i)} for the way between {@code pairs.get(i)}'s two vertices. */
    public record Questions(List<List<List<Integer>>> graphs, List<int[]> pairs) {}

    @Override
    public Questions prepare(Scale scale) {
        int vertices = Math.max(1, scale.of("vertices"));
        int edges = scale.of("edges");
        SplittableRandom random = scale.random();
        boolean weighed = vertices >= WEIGHED;
        QuestionList questions = new QuestionList(random, weighed);
        questions.aboutBroom(vertices, edges);
        questions.aboutThicket(weighed ? vertices / 2 : vertices, weighed ? edges / 2 : edges);
        return questions.made();
    }

    @Override
    public Solution open(Questions questions, Answers answers) {
        answers.call("new Solution");
        Solution solution = new Solution();
        answers.returned();
        return solution;
    }

    @Override
    public Object work(Solution solution, Questions questions, Answers answers) {
        for (int i = 0; i < questions.pairs.size(); i++) {
            List<List<Integer>> graph = questions.graphs.get(i);
            int from = questions.pairs.get(i)[0];
            int to = questions.pairs.get(i)[1];
            if (graph.size() <= READABLE) {
                answers.call("shortestPath", graph, from, to);
            } else {
                answers.call("shortestPath", from, to);
            }
            answers.returned(solution.shortestPath(graph, from, to));
        }
        return NOTHING;
    }
}
