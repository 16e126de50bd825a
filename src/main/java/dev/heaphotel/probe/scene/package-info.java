/**
 * The scenario library: what a problem's driver may extend, so that it says only how the candidate is called. Each scene is a
 * course of events at which one kind of leak shows, scaled along the axis that is named to it. Holds nothing between calls, and
 * while it drives it allocates nothing of its own.
 *
 * <p>Nothing here is loaded before a driver uses it. Drivers of one method need no scene: they are written from its signature, see
 * {@link dev.heaphotel.probe.Inputs}.
 */
@NullMarked
package dev.heaphotel.probe.scene;

import org.jspecify.annotations.NullMarked;
