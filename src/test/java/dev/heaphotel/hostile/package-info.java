/**
 * The hostile corpus, {@code src/test/resources/hostile}: programs made to escape, to lie, to hang or to exhaust, a folder
 * each, run through the whole product, and once more without the class-file check, so that the kernel's layers stand alone.
 */
@NullMarked
package dev.heaphotel.hostile;

import org.jspecify.annotations.NullMarked;
