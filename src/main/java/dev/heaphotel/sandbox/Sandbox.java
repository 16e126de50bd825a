package dev.heaphotel.sandbox;

import dev.heaphotel.unit.DaemonThreads;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Starts boxes, with all the layers this machine offers, or refuses. Safe for use by several threads. */
public final class Sandbox {

    /**
     * All boxes are started by one thread that never ends: the kernel kills a box when the thread that started it ends (see
     * PR_SET_PDEATHSIG in prctl(2)), and it shall die with this process, not with a worker of some pool.
     */
    private static final ExecutorService STARTER =
            Executors.newSingleThreadExecutor(new DaemonThreads("heaphotel-box-starter"));

    private static final BoxClock.Ticker TICKER = new BoxClock.Ticker();
    private static final AtomicLong COUNT = new AtomicLong();

    private final SandboxSettings settings;
    private final Machine machine;

    /** What the last box that locked itself was held by; until then what this machine promises. */
    private volatile Layers layers;

    Sandbox(SandboxSettings settings, Machine machine) {
        this.settings = settings;
        this.machine = machine;
        this.layers = machine.layers();
    }

    /** Tries what this machine offers; takes a third of a second. */
    public static Sandbox detect(SandboxSettings settings) {
        return new Sandbox(settings, Machine.detect());
    }

    /** What a box is held by: as the last locked one was, and before there was one, as this machine promises. */
    public Layers layers() {
        return layers;
    }

    /** Without these nothing is run. */
    public Set<Layer> minimum() {
        return settings.dangerouslyUnboxed() ? Set.of() : settings.minimum();
    }

    /** The JDK to run programs on: the one of the settings, else the newest found. */
    public JavaHome java() throws SandboxRefused {
        return JavaHome.newest(settings.javaHome());
    }

    /** Fails as {@link #start} would where this machine is below the minimum. */
    public void demandMinimum() throws SandboxRefused {
        demand(machine.layers());
    }

    /** Starts a JVM in a box of its own. Its clock does not run yet. */
    public Box start(Launch launch) throws SandboxRefused {
        BoxJars jars = BoxJars.ofThisProcess();
        boolean asNobody = machine.dropsRoot() && Reachable.byOthers(reached(launch, jars));
        Layers promised = machine.layers(asNobody);
        demand(promised);
        List<String> java = BoxCommand.of(launch, jars, minimum());
        Cgroup cgroup = cgroup(launch.limits());
        try {
            List<String> line =
                    machine.chain().around(java, machine.visible(launch, jars), launch.limits(), cgroup, asNobody);
            return new ProcessBox(run(line), cgroup, launch, promised, TICKER, seen -> layers = seen);
        } catch (SandboxRefused | RuntimeException refused) {
            cgroup.remove();
            throw refused;
        }
    }

    private static List<Path> reached(Launch launch, BoxJars jars) {
        List<Path> files = new ArrayList<>(BoxCommand.files(launch, jars));
        files.add(launch.java().launcher());
        return files;
    }

    private Cgroup cgroup(Limits limits) throws SandboxRefused {
        String name = CgroupFolder.name(COUNT.incrementAndGet());
        try {
            return machine.cgroups().create(name, limits);
        } catch (IOException failed) {
            throw new SandboxRefused(
                    "Expected to make the control group " + name + ", as at the start: " + failed, failed);
        }
    }

    private static Process run(List<String> line) throws SandboxRefused {
        try {
            return STARTER.submit(() -> Machine.bare(line).start()).get();
        } catch (ExecutionException failed) {
            throw new SandboxRefused(
                    "Expected to start " + line.get(0) + ", and it would not: " + failed.getCause(), failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new SandboxRefused("Interrupted while a box was being started", stop);
        }
    }

    private void demand(Layers present) throws SandboxRefused {
        if (settings.dangerouslyUnboxed()) {
            return;
        }
        if (!Kernel.isLinux()) {
            throw new SandboxRefused("Running submissions needs Linux, found " + System.getProperty("os.name")
                    + ". Use the compose file, or, where nothing on this machine is worth taking, set"
                    + " heaphotel.sandbox.dangerously-unboxed=true.");
        }
        List<Layer> lacking = present.lacking(minimum());
        if (!lacking.isEmpty()) {
            throw new SandboxRefused(lacking.stream()
                    .map(layer -> "The sandbox lacks a layer it must have: " + layer.word() + ". " + layer.remedy())
                    .collect(Collectors.joining(" ")));
        }
    }
}
