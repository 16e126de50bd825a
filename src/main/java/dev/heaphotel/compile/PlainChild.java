package dev.heaphotel.compile;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A child without a box. */
final class PlainChild implements Child {

    private final Process process;
    private volatile CompletableFuture<Void> clock = new CompletableFuture<>();
    private volatile boolean late;

    private PlainChild(Process process) {
        this.process = process;
    }

    static Starter starter(Path java, List<String> flags, List<Path> classPath, String mainClass) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(flags);
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(mainClass);
        return () -> {
            try {
                return new PlainChild(new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start());
            } catch (IOException e) {
                throw new Unavailable(e);
            }
        };
    }

    @Override
    public OutputStream in() {
        return process.getOutputStream();
    }

    @Override
    public InputStream out() {
        return process.getInputStream();
    }

    @Override
    public void startClock(Duration wall) {
        Executor later = CompletableFuture.delayedExecutor(wall.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> current = new CompletableFuture<>();
        clock = current;
        later.execute(() -> {
            if (!current.isDone()) {
                late = true;
                process.destroyForcibly();
            }
        });
    }

    @Override
    public void stopClock() {
        clock.complete(null);
    }

    @Override
    public End end() {
        process.destroyForcibly();
        return new End(late, late ? "the clock ran out" : "the process ended");
    }

    @Override
    public void close() {
        stopClock();
        process.destroyForcibly();
    }
}
