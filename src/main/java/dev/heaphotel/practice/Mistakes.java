package dev.heaphotel.practice;

import dev.heaphotel.judge.ExampleResults;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Said;
import dev.heaphotel.problem.Example;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Verdict;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The planted mistakes of a package, each weighed by this house, so that its graph is one that was measured. */
@Component
class Mistakes {

    /** Whose graph says something. */
    private static final Set<Verdict> GROWING = EnumSet.of(Verdict.LEAK, Verdict.EXCESS_SPACE, Verdict.HEAP_EXHAUSTED);

    /** Any would do, as long as every reader asks for the same. */
    private static final long SEED = 1;

    private final ExampleResults results;

    Mistakes(ExampleResults results) {
        this.results = results;
    }

    /**
     * What an editorial tells of one.
     *
     * @param row the curve that went wrong; null where nothing was weighed
     */
    record Weighed(String said, @Nullable GrowthRow row, long heapBytes) {

        static Weighed of(Judgement judgement) {
            GrowthRow row = judgement.growth().stream()
                    .filter(each -> Boolean.FALSE.equals(each.within()))
                    .findFirst()
                    .orElse(null);
            return new Weighed(Said.headline(judgement), row, judgement.heapBytes());
        }
    }

    /** Those that grow first, leaks before all. What has not been weighed yet is asked for by that. */
    List<MistakeView> of(Problem problem) {
        return problem.examples().stream()
                .filter(example -> example.expected() != Verdict.ACCEPTED)
                .sorted(Comparator.comparing(Mistakes::grows).reversed().thenComparing(Example::expected))
                .map(example -> view(problem, example))
                .toList();
    }

    private static boolean grows(Example example) {
        return GROWING.contains(example.expected());
    }

    private MistakeView view(Problem problem, Example example) {
        if (!grows(example)) {
            return MistakeView.of(example, Optional.empty(), false);
        }
        Optional<Weighed> weighed = results.of(problem, example.source(), SEED).map(Weighed::of);
        return MistakeView.of(example, weighed, weighed.isEmpty());
    }
}
