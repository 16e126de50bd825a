package dev.heaphotel.practice.drill;

import dev.heaphotel.submission.Visitor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a visitor is mending on a problem's desk. */
@Component
public class Mending {

    private final Exercises exercises;
    private final DrillSteps steps;

    Mending(Exercises exercises, DrillSteps steps) {
        this.exercises = exercises;
        this.steps = steps;
    }

    /** A drill whose program was taken to the desk and is not mended yet. */
    public record Open(String slug, String title) {}

    /**
     * The one taken to the desk last, where it is not mended yet.
     *
     * @param problem slug
     */
    public Optional<Open> of(Visitor visitor, String problem) {
        List<Exercise> its = exercises.of(problem);
        if (its.isEmpty()) {
            return Optional.empty();
        }
        List<Step> all = steps.of(visitor);
        return all.stream()
                .filter(step -> step.what() == Step.What.MENDING)
                .filter(step -> its.stream().anyMatch(each -> each.slug().equals(step.drill())))
                .max(Comparator.comparing(Step::at))
                .filter(step -> all.stream()
                        .noneMatch(each ->
                                each.what() == Step.What.MENDED && each.drill().equals(step.drill())))
                .flatMap(step -> exercises.find(step.drill()))
                .map(exercise -> new Open(exercise.slug(), exercise.drill().title()));
    }
}
