package dev.heaphotel.calibration;

import dev.heaphotel.judge.Judgement.PointRow;
import dev.heaphotel.judge.LabOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Peaks of some megabytes against the least heap in which the same program runs in a plain JVM. */
final class HeapOracle {

    /** The young generation: what a full collection cannot pack into the old one. The oracle is no finer than this. Bytes. */
    static final long RESOLUTION = 512 << 10;

    private HeapOracle() {}

    /** One size; {@code least} is what the program needs beside an idle one. Bytes. */
    record Peak(ProgramFile program, long size, long least, long low, long high) {

        boolean holds() {
            return least >= low - RESOLUTION && least <= high + RESOLUTION;
        }
    }

    /** The program's truth names the sizes to ask at: {@code // heap: 100000,200000}. */
    static List<Peak> ask(ProgramFile program, Bench bench) throws Exception {
        List<Long> sizes = new ArrayList<>();
        for (String size : program.truth().options().get("heap").split(",")) {
            sizes.add(Long.parseLong(size.strip()));
        }
        if (!(bench.measure(program, sizes) instanceof LabOutcome.Measured measured)) {
            return List.of();
        }
        List<PointRow> points = measured.report().lifetimes().get("peak").points();
        List<String> said = least(program, sizes);
        List<Peak> peaks = new ArrayList<>();
        for (int i = 0; i < Math.min(points.size(), said.size()); i++) {
            PointRow point = points.get(i);
            long least = Long.parseLong(said.get(i).split(" ")[1]);
            peaks.add(new Peak(program, point.size(), least, point.low(), point.high()));
        }
        return peaks;
    }

    private static List<String> least(ProgramFile program, List<Long> sizes) throws Exception {
        Path file = Files.createTempFile("calibration", ".java");
        try {
            Files.writeString(file, program.source());
            List<String> arguments = new ArrayList<>(List.of(file.toString()));
            sizes.forEach(size -> arguments.add(size.toString()));
            List<String> flags = List.of(
                    "-Xms64m",
                    "-Xmx64m",
                    "-Xmn" + RESOLUTION,
                    "-XX:+UseSerialGC",
                    "-XX:MarkSweepDeadRatio=0",
                    "-XX:TieredStopAtLevel=1");
            return ChildJvm.run(flags, BallastChild.class, arguments);
        } finally {
            Files.delete(file);
        }
    }
}
