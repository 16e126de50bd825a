package dev.heaphotel.practice.drill;

import dev.heaphotel.unit.Lifetime;
import dev.heaphotel.web.Texts;
import java.util.List;
import java.util.Optional;

/**
 * The question before the code on its page.
 *
 * @param axis   what grows to the right: {@code requests n}
 * @param result how it was answered; empty until it was
 */
record GuessView(String axis, List<Choice> memories, List<String> growths, Optional<Result> result) {

    /**
     * One of the memories.
     *
     * @param word as it is sent
     * @param name as people read it
     */
    record Choice(String word, String name, String meaning) {

        static Choice of(Lifetime memory) {
            return new Choice(memory.word(), named(memory), Texts.say("practice.drill.is." + memory.word()));
        }
    }

    /** @param said what was answered */
    record Result(boolean right, String said, String model) {}

    static GuessView of(Evidence evidence, Progress progress) {
        return new GuessView(
                evidence.row().label() + " " + evidence.row().symbol(),
                Guess.MEMORIES.stream().map(Choice::of).toList(),
                Guess.growths(evidence),
                progress.last(Step.What.GUESSED)
                        .flatMap(step -> Guess.kept(step.said(), evidence))
                        .map(guess -> result(guess, evidence)));
    }

    private static Result result(Guess guess, Evidence evidence) {
        boolean right = guess.rightGrowth(evidence) && guess.rightMemory(evidence);
        String how = guess.rightGrowth(evidence) || !evidence.row().measured().startsWith("O(")
                ? ""
                : Texts.say("practice.drill.grows-as", evidence.row().measured()) + " ";
        return new Result(
                right,
                guess.growth() + ", " + named(guess.memory()),
                how
                        + Texts.say("practice.drill.because."
                                + Guess.memory(evidence).word()));
    }

    private static String named(Lifetime memory) {
        return Texts.say("web.lifetime." + memory.word());
    }
}
