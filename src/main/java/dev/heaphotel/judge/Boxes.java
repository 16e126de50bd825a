package dev.heaphotel.judge;

import dev.heaphotel.measure.Run;
import dev.heaphotel.measure.RunEnded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/**
 * The boxes in which one program is weighed: one, or two side by side where a second one waited. What is to be done is dealt
 * to them, and each does its share one after the other. Two boxes weigh the same.
 */
final class Boxes {

    private final List<Run> runs;

    /** @param runs one at least */
    Boxes(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    /** Something to be done in one of the boxes. */
    interface Work<T> {
        T in(Run run) throws RunEnded;
    }

    /**
     * Does it all; the same box gets the same share each time, since what a program left in a box counts in what is weighed
     * there later.
     *
     * @return what each gave, in their order
     * @throws RunEnded where a box ended; the others have then ended too
     */
    <T> List<T> each(List<Work<T>> all) throws RunEnded {
        List<IntSupplier> turns = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            AtomicInteger next = new AtomicInteger(i);
            turns.add(() -> next.getAndAdd(runs.size()));
        }
        return dealt(all, turns);
    }

    /** As {@link #each}, for what is the same in every box: whichever is free does the next. */
    <T> List<T> eachInAny(List<Work<T>> all) throws RunEnded {
        AtomicInteger next = new AtomicInteger();
        return dealt(all, Collections.nCopies(runs.size(), next::getAndIncrement));
    }

    /** @param turns for each box, the places in the list of what it does; at or beyond the end when it is done */
    private <T> List<T> dealt(List<Work<T>> all, List<IntSupplier> turns) throws RunEnded {
        Map<Integer, T> results = new ConcurrentHashMap<>();
        List<FutureTask<Void>> shares = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            IntSupplier turn = turns.get(i);
            shares.add(new FutureTask<>(() -> {
                for (int at = turn.getAsInt(); at < all.size(); at = turn.getAsInt()) {
                    results.put(at, all.get(at).in(run));
                }
                return null;
            }));
        }
        shares.stream().skip(1).forEach(share -> new Thread(LogLines.asHere(share), "heaphotel-beside").start());
        shares.get(0).run();
        for (FutureTask<Void> share : shares) {
            await(share);
        }
        return IntStream.range(0, all.size()).mapToObj(results::get).toList();
    }

    private void await(FutureTask<Void> share) throws RunEnded {
        try {
            share.get();
        } catch (InterruptedException stop) {
            close();
            Thread.currentThread().interrupt();
            throw new MachineryFailed("The judgement was interrupted", stop);
        } catch (ExecutionException failed) {
            close();
            if (failed.getCause() instanceof RunEnded ended) {
                throw ended;
            }
            if (failed.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private void close() {
        runs.forEach(Run::close);
    }
}
