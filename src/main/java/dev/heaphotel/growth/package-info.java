/**
 * Samples to a growth class, a coefficient and a margin: pure arithmetic over points, no input or output. A series is either
 * firm or undecided with both candidates; nothing here guesses. Must not know what was measured, how, or what it is called.
 */
@NullMarked
package dev.heaphotel.growth;

import org.jspecify.annotations.NullMarked;
