/** Shared values: sizes in bytes, lifetimes, verdicts, expressions; daemon threads, a thread's language. Knows nothing else. */
@NullMarked
package dev.heaphotel.unit;

import org.jspecify.annotations.NullMarked;
