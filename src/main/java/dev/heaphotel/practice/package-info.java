/**
 * The candidate's way through the problems: the register with what each visitor has done, the page on which a problem is solved,
 * hints and editorials and who opened them, predictions, progress. It reads what was handed in and judged; it must not know how
 * a submission is kept or a program is weighed.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "feedback",
            "growth",
            "judge",
            "problem",
            "submission",
            "unit",
            "web",
            "web::graph"
        })
package dev.heaphotel.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
