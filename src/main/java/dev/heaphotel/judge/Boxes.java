package dev.heaphotel.judge;

import dev.heaphotel.measure.Run;
import dev.heaphotel.measure.RunEnded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The boxes in which one program is weighed: one, or two side by side where a second one waited. What is to be done is dealt
 * to them in turn, and each does its share one after the other. Two boxes weigh the same.
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
     * Does it all.
     *
     * @return what each gave, in their order
     * @throws RunEnded where a box ended; the others have then ended too
     */
    <T> List<T> each(List<Work<T>> all) throws RunEnded {
        List<FutureTask<List<T>>> shares = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            int first = i;
            shares.add(new FutureTask<>(share(all, first)));
        }
        shares.stream().skip(1).forEach(share -> new Thread(share, "heaphotel-beside").start());
        shares.get(0).run();
        List<List<T>> done = new ArrayList<>();
        for (FutureTask<List<T>> share : shares) {
            done.add(await(share));
        }
        List<T> results = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            results.add(done.get(i % runs.size()).get(i / runs.size()));
        }
        return results;
    }

    private <T> Callable<List<T>> share(List<Work<T>> all, int first) {
        return () -> {
            List<T> results = new ArrayList<>();
            for (int i = first; i < all.size(); i += runs.size()) {
                results.add(all.get(i).in(runs.get(first)));
            }
            return results;
        };
    }

    private <T> T await(FutureTask<T> share) throws RunEnded {
        try {
            return share.get();
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
