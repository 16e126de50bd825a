package dev.heaphotel.benchmark;

import dev.heaphotel.sandbox.Box;
import dev.heaphotel.sandbox.Ending;
import dev.heaphotel.sandbox.JavaHome;
import dev.heaphotel.sandbox.Launch;
import dev.heaphotel.sandbox.Limits;
import dev.heaphotel.sandbox.Sandbox;
import dev.heaphotel.unit.ByteSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The baseline of the throughput: a fresh javac and a fresh JVM for each size, the JVM in a box of the same layers from without.
 * Its program tells the bytes in use before and after, as most judges do; that costs it two collections.
 */
final class NaiveJudge {

    private final Sandbox sandbox;
    private final JavaHome java;
    private final PlainRun program;

    NaiveJudge(Sandbox sandbox, JavaHome java, Path folder, String candidate) throws IOException {
        this.sandbox = sandbox;
        this.java = java;
        this.program = new PlainRun(java, folder, candidate, 128, 0);
    }

    /**
     * @param anew whether each size is compiled anew, or only the first
     */
    void judge(List<Integer> sizes, boolean anew) throws Exception {
        boolean compiled = false;
        for (int size : sizes) {
            if (anew || !compiled) {
                program.compile();
                compiled = true;
            }
            run(size);
        }
    }

    private void run(int size) throws Exception {
        Launch launch = new Launch(
                java,
                List.of("-Xmx64m", "-XX:+UseSerialGC"),
                List.of(program.folder()),
                "Solution",
                List.of(String.valueOf(size)),
                Limits.once(ByteSize.mebibytes(512)),
                false);
        try (Box box = sandbox.start(launch)) {
            String said = new String(box.in() == null ? new byte[0] : box.out().readAllBytes());
            Ending ending = box.await();
            if (said.isBlank()) {
                throw new IOException("size " + size + " told nothing: " + ending.what() + " " + box.complaints());
            }
        }
    }
}
