/**
 * The words the application and the probe exchange, with their codec. Both JVMs load this package and it needs nothing but
 * {@code java.base}.
 *
 * <p>The application sends {@link dev.heaphotel.wire.Order orders} on the box's standard input, one at a time; the probe
 * answers each with one {@link dev.heaphotel.wire.Report} on standard output. The first order carries a key; from then on
 * every report is a sealed frame: length, kind, sequence number, payload, and a MAC over all of these (see
 * {@link dev.heaphotel.wire.Frames}). The candidate shares the JVM with the probe and may write to descriptor 1: whatever it
 * writes breaks the sequence of sealed frames, and a broken sequence ends the run as tampering. Every length, count and
 * number read has a range, so that no frame can make the application allocate more than {@link dev.heaphotel.wire.Frames#LONGEST}
 * bytes.
 */
@NullMarked
package dev.heaphotel.wire;

import org.jspecify.annotations.NullMarked;
