/**
 * The part of the probe that lies on the run box's boot class path, where the JDK's own classes can see it. Needs
 * {@code java.base} and {@code java.instrument} alone, and must not know the rest of the probe.
 */
@NullMarked
package dev.heaphotel.probe.boot;

import org.jspecify.annotations.NullMarked;
