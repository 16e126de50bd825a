import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Some words stay; beside them a window of four comes and goes, erased in another order than inserted. Some of those that go
 * branch off from a word that stays. In small tests words are so simple that most of them begin another one.
 */
public final class TrieWorkload extends Workload<TrieWorkload.Plan, Trie> {

    private static final int WINDOW = 4;

    /** Words from which others branch off: so few that room for branches is soon made everywhere. */
    private static final int TRUNKS = 8;

    /** From so many live words on it is the memory that matters, and words are hardly ever alike. */
    private static final int WEIGHED = 16;

    enum Kind {
        INSERT,
        ERASE,
        SEARCH,
        STARTS_WITH
    }

    record Step(Kind kind, String word) {}

    /** The calls, in order. */
    public record Plan(List<Step> steps) {}

    @Override
    public Plan prepare(Scale scale) {
        List<Step> steps = new ArrayList<>();
        int live = scale.of("live");
        if (live < WEIGHED) {
            simple(live, scale.of("erased"), scale.random(), steps);
        } else {
            busy(live, scale.of("erased"), scale.random(), steps);
        }
        return new Plan(List.copyOf(steps));
    }

    private static void simple(int live, int erased, SplittableRandom random, List<Step> steps) {
        WordSource words = new WordSource(random);
        for (int i = 0; i < live; i++) {
            steps.add(new Step(Kind.INSERT, words.simple()));
        }
        for (int i = 0; i < 3 * erased; i++) {
            int dice = random.nextInt(10);
            Kind kind = dice < 3
                    ? Kind.INSERT
                    : dice < 6 ? Kind.ERASE : dice < 8 ? Kind.SEARCH : Kind.STARTS_WITH;
            steps.add(new Step(kind, words.simple()));
        }
    }

    private static void busy(int live, int erased, SplittableRandom random, List<Step> steps) {
        WordSource words = new WordSource(random);
        List<String> staying = new ArrayList<>();
        for (int i = 0; i < live; i++) {
            staying.add(words.fresh());
            steps.add(new Step(Kind.INSERT, staying.get(i)));
        }
        String[] window = new String[WINDOW];
        for (int i = 0; i < erased; i++) {
            int slot = random.nextInt(WINDOW);
            if (window[slot] != null) {
                leave(window[slot], random, steps);
            }
            String neighbour = staying.get(random.nextInt(live));
            String trunk = staying.get(random.nextInt(Math.min(live, TRUNKS)));
            window[slot] = i % 3 == 0 ? words.branchOf(trunk) : words.fresh();
            steps.add(new Step(Kind.INSERT, window[slot]));
            ask(window[random.nextInt(WINDOW)], neighbour, random, steps);
        }
        for (String word : window) {
            if (word != null) {
                steps.add(new Step(Kind.ERASE, word));
            }
        }
    }

    /** Sometimes erased twice, sometimes inserted twice before. */
    private static void leave(String word, SplittableRandom random, List<Step> steps) {
        if (random.nextInt(6) == 0) {
            steps.add(new Step(Kind.INSERT, word));
        }
        steps.add(new Step(Kind.ERASE, word));
        if (random.nextInt(6) == 0) {
            steps.add(new Step(Kind.ERASE, word));
        }
        steps.add(new Step(random.nextBoolean() ? Kind.SEARCH : Kind.STARTS_WITH, word));
    }

    private static void ask(String passing, String staying, SplittableRandom random, List<Step> steps) {
        String word = passing == null || random.nextBoolean() ? staying : passing;
        steps.add(new Step(Kind.SEARCH, word));
        steps.add(new Step(Kind.STARTS_WITH, word.substring(0, 1 + random.nextInt(word.length()))));
        if (random.nextInt(8) == 0) {
            steps.add(new Step(Kind.ERASE, word.substring(0, 2))); // No word, but the beginning of one.
        }
    }

    @Override
    public Trie open(Plan plan, Answers answers) {
        answers.call("new Trie");
        Trie trie = new Trie();
        answers.returned();
        return trie;
    }

    @Override
    public Object work(Trie trie, Plan plan, Answers answers) {
        boolean readable = plan.steps.size() < 1000;
        for (int i = 0; i < plan.steps.size(); i++) {
            Step step = plan.steps.get(i);
            if (readable) {
                answers.call(name(step.kind), step.word);
            }
            play(trie, step, answers);
        }
        return NOTHING;
    }

    private static String name(Kind kind) {
        return kind == Kind.INSERT
                ? "insert"
                : kind == Kind.ERASE ? "erase" : kind == Kind.SEARCH ? "search" : "startsWith";
    }

    private static void play(Trie trie, Step step, Answers answers) {
        if (step.kind == Kind.INSERT) {
            trie.insert(step.word);
            answers.returned();
        } else if (step.kind == Kind.ERASE) {
            trie.erase(step.word);
            answers.returned();
        } else if (step.kind == Kind.SEARCH) {
            answers.returned(trie.search(step.word));
        } else {
            answers.returned(trie.startsWith(step.word));
        }
    }
}
