package dev.heaphotel.judge;

import java.util.function.Consumer;

/** The pipeline as the queue sees it. */
@FunctionalInterface
public interface Judging {

    /** Takes seconds. May throw or answer SYSTEM_ERROR where our machinery failed: the queue tries again. */
    Judgement judge(JudgeRequest request, Progress progress);

    /**
     * Runs a program at growing sizes until its heap is full. Takes up to half a minute.
     *
     * @param heard each size as it is done
     * @throws MachineryFailed where it could not be run
     */
    default WallReport wall(WallRequest request, Consumer<WallStep> heard) {
        throw new MachineryFailed("Nothing is run into the wall here");
    }
}
