/** Runs a command in a box under limits and says what happened and whose fault it was. */
@NullMarked
package dev.heaphotel.sandbox;

import org.jspecify.annotations.NullMarked;
