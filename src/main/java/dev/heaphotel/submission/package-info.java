/**
 * What a candidate handed in and its life: QUEUED, RUNNING, DONE; the API, the stream of its progress, its pages. It enqueues
 * tickets and hears from {@code judge} by events how they fare. Knows nothing of how judging is done.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account::audit",
            "judge",
            "judge::question",
            "problem",
            "unit",
            "web",
            "web::graph"
        })
package dev.heaphotel.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
