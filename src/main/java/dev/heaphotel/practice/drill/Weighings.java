package dev.heaphotel.practice.drill;

import dev.heaphotel.judge.ExampleResults;
import dev.heaphotel.judge.Judgement;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What each drill's program was measured as on this server; asking for it has it measured. */
@Component
class Weighings {

    /** Any would do, as long as everybody sees the same. */
    private static final long SEED = 1;

    private final ExampleResults results;
    private final Exercises exercises;

    Weighings(ExampleResults results, Exercises exercises) {
        this.results = results;
        this.exercises = exercises;
    }

    /** Has the next one measured meanwhile, so that it is there when somebody comes to it. */
    Measured of(Exercise exercise) {
        Optional<Judgement> known = ask(exercise);
        exercises.after(exercise).ifPresent(this::ask);
        return known.<Measured>map(judgement -> Evidence.of(judgement)
                        .<Measured>map(Measured.Known::new)
                        .orElseGet(() -> new Measured.Otherwise(judgement.headline())))
                .orElseGet(Measured.Pending::new);
    }

    private Optional<Judgement> ask(Exercise exercise) {
        return results.of(exercise.problem(), exercise.drill().source(), SEED);
    }
}
