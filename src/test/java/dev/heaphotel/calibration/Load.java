package dev.heaphotel.calibration;

import java.util.stream.IntStream;

/** Threads that compute without end, so that whatever else runs has to share its core. */
final class Load implements AutoCloseable {

    private volatile boolean ended;

    private Load(int threads) {
        IntStream.range(0, threads).forEach(any -> {
            Thread thread = new Thread(this::compute, "load");
            thread.setDaemon(true);
            thread.start();
        });
    }

    static Load none() {
        return new Load(0);
    }

    static Load onEveryCore() {
        return new Load(Runtime.getRuntime().availableProcessors());
    }

    private void compute() {
        long number = 1;
        while (!ended) {
            number = number * 6364136223846793005L + 1442695040888963407L;
        }
        if (number == 42) {
            System.out.print("");
        }
    }

    @Override
    public void close() {
        ended = true;
    }
}
