package dev.heaphotel.calibration;

import dev.heaphotel.judge.JudgingRoom;
import dev.heaphotel.sandbox.Sandbox;
import dev.heaphotel.sandbox.SandboxSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/**
 * The command: measures every program of the suite, asks the oracles, prints the table and the bar, and ends with status 1
 * when a row of the bar does not hold.
 *
 * <p>System properties: {@code calibration.only} a regular expression over titles, {@code calibration.load} {@code idle} or
 * {@code busy} (two threads keep both cores busy), {@code calibration.repeats} judgements of one submission,
 * {@code calibration.rooms} measurements at once, {@code calibration.oracles} which of {@code jol}, {@code heap},
 * {@code planted} and {@code repeats} to ask (all), {@code calibration.report} the folder to write to.
 */
public final class Calibration {

    private final Pattern only = Pattern.compile(System.getProperty("calibration.only", "."));
    private final boolean busy = System.getProperty("calibration.load", "idle").equals("busy");
    private final int rooms = Integer.getInteger("calibration.rooms", 1);
    private final int repeats = Integer.getInteger("calibration.repeats", 10);
    private final String oracles = System.getProperty("calibration.oracles", "");
    private final Path folder = Path.of(System.getProperty("calibration.report", "target/calibration"));

    private Calibration() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        System.exit(new Calibration().holds() ? 0 : 1);
    }

    private boolean holds() throws Exception {
        try (JudgingRoom room = JudgingRoom.open(rooms);
                Load load = busy ? Load.onEveryCore() : Load.none()) {
            Bench bench = new Bench(room);
            Sheet sheet = new Sheet(heading());
            List<Result> results = measured(bench, sheet);
            List<Bar> bars = new ArrayList<>(List.of(
                    Bar.classes(results),
                    Bar.strangers(results),
                    Bar.empty(results),
                    Bar.retainedArithmetic(results),
                    Bar.churn(results),
                    Bar.stack(results),
                    Bar.peakInside(results),
                    Bar.peakWidth(results)));
            Oracles oracles = new Oracles(sheet);
            if (asks("jol")) {
                bars.add(oracles.jol(results));
            }
            if (asks("heap")) {
                bars.add(oracles.heap(results, bench));
            }
            if (asks("planted")) {
                bars.addAll(oracles.planted(room));
            }
            if (asks("repeats") && repeats > 0) {
                bars.add(oracles.repeated(room, repeats));
            }
            bars.removeIf(bar -> bar.seen() == 0 && !whole());
            sheet.bars(bars);
            sheet.write(folder);
            return bars.stream().allMatch(Bar::holds);
        }
    }

    /** Without a choice of programs, a row for which nothing was measured does not hold. */
    private boolean whole() {
        return only.pattern().equals(".");
    }

    private boolean asks(String oracle) {
        return oracles.isEmpty() || oracles.contains(oracle);
    }

    private String heading() throws Exception {
        return "JVM of the sandbox: "
                + Sandbox.detect(SandboxSettings.defaults()).java().version() + ". Load: "
                + (busy ? "both cores busy" : "idle") + ", " + rooms + " at once.";
    }

    private List<Result> measured(Bench bench, Sheet sheet) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(rooms);
        try {
            List<Future<Result>> coming = ProgramFile.all().stream()
                    .filter(program -> only.matcher(program.title()).find())
                    .map(program -> threads.submit(() -> {
                        Result result = Result.of(program, bench.measure(program));
                        sheet.tell(result);
                        return result;
                    }))
                    .toList();
            List<Result> results = new ArrayList<>();
            for (Future<Result> each : coming) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
