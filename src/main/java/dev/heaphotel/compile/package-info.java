/**
 * Source to classes or diagnostics, in a boxed, warm, long-lived child JVM: javac, the class-file check (an allow-list with
 * clear words), and the instrumentation that ticks the probe. The application never parses what a candidate made. Must not
 * know problems, HTTP or the database.
 */
@NullMarked
package dev.heaphotel.compile;

import org.jspecify.annotations.NullMarked;
