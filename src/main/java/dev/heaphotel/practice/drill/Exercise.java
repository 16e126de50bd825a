package dev.heaphotel.practice.drill;

import dev.heaphotel.problem.Drill;
import dev.heaphotel.problem.Problem;

/**
 * A drill with the problem it belongs to.
 *
 * @param number among all drills, from 1
 */
record Exercise(int number, Problem problem, Drill drill) {

    /** In addresses. */
    String slug() {
        return drill.slug();
    }
}
