package dev.heaphotel.judge;

import java.util.function.LongConsumer;

/** The lab as a server offers it. Where nothing can be run on this machine, the outcome is {@link LabOutcome.Failed}. */
public interface Laboratory {

    /** What a source offers to be measured. Takes as long as compiling does. */
    LabReading read(String fileName, String source);

    /**
     * Takes seconds.
     *
     * @param weighed hears each size of n that was weighed
     */
    LabOutcome measure(LabRequest request, LongConsumer weighed);
}
