package dev.heaphotel.judge.question;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.unit.Lifetime;
import dev.heaphotel.unit.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The series of questions about one judgement. */
public final class Questions {

    private static final int MOST = 6;

    /** Others end before memory is weighed. */
    private static final Set<Verdict> WEIGHED =
            EnumSet.of(Verdict.ACCEPTED, Verdict.LEAK, Verdict.EXCESS_SPACE, Verdict.UNDECIDED, Verdict.HEAP_EXHAUSTED);

    /** One kind of question; empty where the judgement does not decide its answer. */
    private interface Kind extends Function<Facts, Optional<Question>> {}

    private static final List<Kind> AFTER_A_LEAK = List.of(
            Where::line,
            Life::ofWhatStays,
            Shape::decides,
            Later::after,
            Later::full,
            Remedy::change,
            Shape::growth,
            Life::gone);

    private static final List<Kind> AFTER_EXCESS = List.of(
            Where::line, Life::ofThePeak, Life::frames, Shape::growth, Later::after, Life::gone, Shape::decides);

    private static final List<Kind> ELSE = List.of(
            Shape::decides,
            Remedy::newKeys,
            Life::ofThePeak,
            Life::frames,
            Later::each,
            Later::after,
            Life::gone,
            Where::busiest,
            Shape::growth);

    private Questions() {}

    /**
     * At most six, in the order in which they are best asked; empty where nothing was weighed.
     *
     * @param tags of the problem
     */
    public static List<Question> about(Judgement judgement, List<String> tags) {
        if (!WEIGHED.contains(judgement.verdict())) {
            return List.of();
        }
        Facts facts = new Facts(judgement, tags);
        return kinds(facts)
                .flatMap(kind -> kind.apply(facts).stream())
                .limit(MOST)
                .toList();
    }

    private static Stream<Kind> kinds(Facts facts) {
        if (facts.culprit(Lifetime.RETAINED).isPresent()) {
            return AFTER_A_LEAK.stream();
        }
        return (facts.culprit().isPresent() ? AFTER_EXCESS : ELSE).stream();
    }
}
