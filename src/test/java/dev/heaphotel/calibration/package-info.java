/**
 * Holds the measuring against programs whose memory is known by construction, and prints what came of it: {@code ./mvnw
 * -Pcalibrate verify}. A program is a file in {@code src/test/resources/calibration} with its truth in the comment at its
 * head; a new program is a new file. Truth is arithmetic over the object layout and is never fitted to a measurement.
 */
@NullMarked
package dev.heaphotel.calibration;

import org.jspecify.annotations.NullMarked;
