/**
 * The inside of the compile box: a warm javac, the class-file check, the instrumentation and the reading of source facts.
 * Runs in a child JVM that opens no file after its warm-up, and is shipped as its own small jar: it must know nothing but the
 * JDK and ASM. What the application reads from it is hostile by assumption, so the codec here checks every length and range.
 */
@NullMarked
package dev.heaphotel.compile.box;

import org.jspecify.annotations.NullMarked;
