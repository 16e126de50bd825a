package dev.heaphotel.interview.review;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.GrowthRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The edit that removed the leak: the first one that made the program, comments and space aside, what was then handed in and
 * measured without it. Between the last attempt that leaked and the first that did not.
 *
 * @param leaked the attempt that still leaked
 * @param clean  the attempt that did not
 * @param leakedAt when the first attempt that leaked was handed in, in ms since the beginning
 */
record LeakRemoved(Edit edit, UUID leaked, UUID clean, long leakedAt) {

    /** One attempt at the problem, handed in at {@code millis} since the beginning. */
    record Tried(UUID id, long millis, String source, Judgement judgement) {}

    /** Every time that a leak went, in order; a leak may come back. */
    static List<LeakRemoved> in(Replay replay, List<Tried> attempts) {
        List<LeakRemoved> found = new ArrayList<>();
        Optional<Tried> first = Optional.empty();
        Optional<Tried> last = Optional.empty();
        for (Tried attempt : attempts) {
            if (leaks(attempt.judgement())) {
                first = first.or(() -> Optional.of(attempt));
                last = Optional.of(attempt);
            } else if (last.isPresent() && tellsOfRetained(attempt.judgement())) {
                removed(replay, first.orElseThrow(), last.get(), attempt).ifPresent(found::add);
                first = Optional.empty();
                last = Optional.empty();
            }
        }
        return List.copyOf(found);
    }

    private static Optional<LeakRemoved> removed(Replay replay, Tried first, Tried leaked, Tried clean) {
        String wanted = CodeAlone.of(clean.source());
        return replay.first(
                        leaked.millis(),
                        clean.millis(),
                        text -> CodeAlone.of(text).equals(wanted))
                .map(edit -> new LeakRemoved(edit, leaked.id(), clean.id(), first.millis()));
    }

    /** More is retained than the problem allows. */
    static boolean leaks(Judgement judgement) {
        return judgement.growth().stream().anyMatch(row -> retained(row) && Boolean.FALSE.equals(row.within()));
    }

    /** A compile error says nothing of what is retained: the leak is still thought to be there. */
    private static boolean tellsOfRetained(Judgement judgement) {
        List<GrowthRow> bounded = judgement.growth().stream()
                .filter(row -> retained(row) && row.bound() != null)
                .toList();
        return !bounded.isEmpty() && bounded.stream().allMatch(row -> Boolean.TRUE.equals(row.within()));
    }

    private static boolean retained(GrowthRow row) {
        return row.lifetime().equals("retained");
    }
}
