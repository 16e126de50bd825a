/** Shared values: sizes in bytes, lifetimes, verdicts, expressions over one symbol; daemon threads. Knows nothing else. */
@NullMarked
package dev.heaphotel.unit;

import org.jspecify.annotations.NullMarked;
