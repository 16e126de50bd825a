/**
 * The interviewer's room: interviews are set up, joined by a secret link without an account, and watched while they happen.
 * Everything that happens is an event, kept in the order in which it happened; whoever watches or comes later reads the events.
 * What is handed in is an ordinary submission of the interview's own guest. Must not know how a program is judged.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account::audit",
            "growth",
            "judge",
            "judge::question",
            "problem",
            "submission",
            "submission::verdict",
            "unit",
            "web",
            "web::graph"
        })
package dev.heaphotel.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
