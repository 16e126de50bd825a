package dev.heaphotel.practice.drill;

import dev.heaphotel.practice.drill.Step.What;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How far a visitor is with one drill, read from what they did. */
record Progress(List<Step> steps) {

    Progress {
        steps = List.copyOf(steps);
    }

    static Progress of(List<Step> steps) {
        return new Progress(steps);
    }

    boolean has(What what) {
        return steps.stream().anyMatch(step -> step.what() == what);
    }

    Optional<Step> last(What what) {
        return steps.stream().filter(step -> step.what() == what).reduce((earlier, later) -> later);
    }

    /** Whether the code may be seen. */
    boolean opened() {
        return has(What.OPENED) || told();
    }

    /** Whether the answer may be seen. */
    boolean told() {
        return has(What.FOUND) || has(What.SHOWN);
    }

    /** Who was told first did not find it, whatever they answer afterwards. */
    boolean found() {
        return steps.stream()
                .map(Step::what)
                .filter(what -> what == What.FOUND || what == What.SHOWN)
                .findFirst()
                .filter(what -> what == What.FOUND)
                .isPresent();
    }

    int wrong() {
        return (int) steps.stream().filter(step -> step.what() == What.ACCUSED).count();
    }

    /** The first submission that mended it. */
    Optional<UUID> mendedBy() {
        return steps.stream()
                .filter(step -> step.what() == What.MENDED)
                .findFirst()
                .flatMap(Step::submission);
    }

    DrillStanding standing() {
        if (has(What.MENDED)) {
            return DrillStanding.FIXED;
        }
        if (told()) {
            return found() ? DrillStanding.FOUND : DrillStanding.SHOWN;
        }
        return steps.isEmpty() ? DrillStanding.NEW : DrillStanding.BEGUN;
    }
}
