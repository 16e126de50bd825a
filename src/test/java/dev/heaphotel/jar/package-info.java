/**
 * The finished jar, started as a stranger would start it: real processes, a real browser, its own database. Runs after packaging,
 * so its tests end in {@code IT}; it knows the application by its command line and its HTTP alone.
 */
@NullMarked
package dev.heaphotel.jar;

import org.jspecify.annotations.NullMarked;
