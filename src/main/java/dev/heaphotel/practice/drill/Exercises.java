package dev.heaphotel.practice.drill;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Drill;
import dev.heaphotel.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The drills of all packages, along the path. */
@Component
class Exercises {

    private final Catalogue catalogue;

    Exercises(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** As the catalogue is now. */
    List<Exercise> all() {
        List<Exercise> found = new ArrayList<>();
        for (Problem problem : catalogue.problems()) {
            for (Drill drill : problem.drills()) {
                found.add(new Exercise(found.size() + 1, problem, drill));
            }
        }
        return List.copyOf(found);
    }

    Optional<Exercise> find(String slug) {
        return all().stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    List<Exercise> of(String problem) {
        return all().stream()
                .filter(each -> each.problem().slug().equals(problem))
                .toList();
    }

    /** The one after it, at the end none. */
    Optional<Exercise> after(Exercise exercise) {
        return all().stream()
                .filter(each -> each.number() == exercise.number() + 1)
                .findFirst();
    }
}
