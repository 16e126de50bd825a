package dev.heaphotel.practice.drill;

import dev.heaphotel.unit.Lifetime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The question before the code on its page.
 *
 * @param axis   what grows to the right: {@code requests n}
 * @param result how it was answered; empty until it was
 */
record GuessView(String axis, List<Choice> memories, List<String> growths, Optional<Result> result) {

    private static final Map<Lifetime, String> WORDS = Map.of(
            Lifetime.RETAINED, "is still held when the work is done",
            Lifetime.PEAK, "is held during the work, and gone afterwards",
            Lifetime.CHURN, "is allocated and soon let go: what counts is how much in all",
            Lifetime.STACK, "is calls that wait for deeper ones");

    private static final Map<Lifetime, String> WHY = Map.of(
            Lifetime.RETAINED,
            "It is retained memory: over time it climbs and ends where it is highest, so it is still held when the work is done.",
            Lifetime.PEAK,
            "It is the peak: over time it rises during the work and is gone at its end.",
            Lifetime.CHURN,
            "It is churn: much is allocated in all, and little of it held at any moment.",
            Lifetime.STACK,
            "It is the stack: what is counted is how deep calls are nested.");

    /** One of the memories. */
    record Choice(String word, String meaning) {}

    /** @param said what was answered */
    record Result(boolean right, String said, String model) {}

    static GuessView of(Evidence evidence, Progress progress) {
        return new GuessView(
                evidence.row().label() + " " + evidence.row().symbol(),
                Guess.MEMORIES.stream()
                        .map(memory -> new Choice(memory.word(), WORDS.getOrDefault(memory, "")))
                        .toList(),
                Guess.growths(evidence),
                progress.last(Step.What.GUESSED)
                        .flatMap(step -> Guess.kept(step.said(), evidence))
                        .map(guess -> result(guess, evidence)));
    }

    private static Result result(Guess guess, Evidence evidence) {
        boolean right = guess.rightGrowth(evidence) && guess.rightMemory(evidence);
        String how = guess.rightGrowth(evidence) || !evidence.row().measured().startsWith("O(")
                ? ""
                : "It grows as " + evidence.row().measured() + ". ";
        return new Result(
                right,
                guess.growth() + ", " + guess.memory().word(),
                how + WHY.getOrDefault(Guess.memory(evidence), ""));
    }
}
