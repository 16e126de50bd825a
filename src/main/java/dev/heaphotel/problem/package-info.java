/**
 * The catalogue: reads problem packages (a folder each), checks everything an author wrote and reports every mistake at
 * once with its file and key, and serves what is whole. A broken package never stops the others. Must not know how
 * programs are run or judged: it hands out sources, sizes and bounds as the author wrote them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"growth", "unit", "web"})
package dev.heaphotel.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
