package dev.heaphotel.judge;

import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in the queue. It carries all that a judgement needs, so that it survives whoever drew it.
 *
 * @param id      whoever enqueues chooses it and finds it again in the events; one id is judged once
 * @param problem slug
 * @param version of the package; null for the one that is offered when the ticket is taken up
 * @param seed    of inputs and sizes; null for the one that the source gives
 * @param language of whoever drew it, in which the verdict speaks; null for the usual one
 * @param wall    where the program is run until the heap is full; null where it is to be judged
 */
public record JudgeTicket(
        UUID id,
        String problem,
        @Nullable String version,
        String source,
        Optional<String> claim,
        Depth depth,
        @Nullable Long seed,
        @Nullable String language,
        @Nullable WallAim wall) {

    public JudgeTicket(
            UUID id, String problem, @Nullable String version, String source, Optional<String> claim, Depth depth) {
        this(id, problem, version, source, claim, depth, null, spoken(), null);
    }

    /** To be judged in full by that version, in the usual language: nobody waits for it. */
    public static JudgeTicket quiet(UUID id, Problem problem, String source, Optional<String> claim) {
        return new JudgeTicket(id, problem.slug(), problem.version(), source, claim, Depth.SUBMIT, null, null, null);
    }

    /** The same on the inputs and sizes of this seed. */
    static JudgeTicket seeded(UUID id, Problem problem, String source, long seed) {
        return new JudgeTicket(
                id, problem.slug(), problem.version(), source, Optional.empty(), Depth.SUBMIT, seed, null, null);
    }

    /** To be run into the wall on the inputs of this seed; {@link WallFinished} tells how that ended. */
    public static JudgeTicket wall(
            UUID id, String problem, @Nullable String version, String source, long seed, WallAim wall) {
        return new JudgeTicket(id, problem, version, source, Optional.empty(), Depth.SUBMIT, seed, spoken(), wall);
    }

    private static @Nullable String spoken() {
        return Language.spoken().map(Locale::toLanguageTag).orElse(null);
    }

    Optional<Locale> spokenLanguage() {
        return Optional.ofNullable(language).map(Locale::forLanguageTag);
    }

    OptionalLong givenSeed() {
        return seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
    }
}
