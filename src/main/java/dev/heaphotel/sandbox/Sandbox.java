package dev.heaphotel.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Starts boxes, with all the layers this machine offers, or refuses. One for a process; safe for use by several threads. */
public final class Sandbox {

    private static final String LOCKED_MAIN = "dev.heaphotel.sandbox.inside.LockedMain";

    /**
     * All boxes are started by one thread that never ends: the kernel kills a box when the thread that started it ends (see
     * PR_SET_PDEATHSIG in prctl(2)), and it shall die with this process, not with a worker of some pool.
     */
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "heaphotel-box-starter");
        thread.setDaemon(true);
        return thread;
    });

    private static final BoxClock.Ticker TICKER = new BoxClock.Ticker();
    private static final AtomicLong COUNT = new AtomicLong();

    private final SandboxSettings settings;
    private final Machine machine;
    private final Layers layers;

    private Sandbox(SandboxSettings settings, Machine machine, Layers layers) {
        this.settings = settings;
        this.machine = machine;
        this.layers = layers;
    }

    /** Tries what this machine offers; takes a tenth of a second. */
    public static Sandbox detect(SandboxSettings settings) {
        Machine machine = Machine.detect();
        Layers layers = Kernel.isLinux() ? machine.layers() : Layers.all(LayerState.NOT_OFFERED);
        return new Sandbox(settings, machine, layers);
    }

    /** What a box would be held by. */
    public Layers layers() {
        return layers;
    }

    /** The JDK to run programs on: the one of the settings, else the newest found. */
    public JavaHome java() throws SandboxRefused {
        return JavaHome.newest(settings.javaHome());
    }

    /** Fails as {@link #start} would where this machine is below the minimum. */
    public void demandMinimum() throws SandboxRefused {
        demand(layers, settings.minimum());
    }

    /** Starts a JVM in a box of its own. Its clock does not run yet. */
    public Box start(Launch launch) throws SandboxRefused {
        demandMinimum();
        boolean asNobody = machine.chain().dropsRoot() && Reachable.byOthers(launch);
        Layers promised =
                asNobody || !machine.chain().dropsRoot() ? layers : layers.with(Layer.UNPRIVILEGED, LayerState.MISSING);
        demand(promised, settings.minimum());
        Cgroup cgroup = machine.cgroups()
                .create("heaphotel-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet(), launch.limits());
        List<String> line = machine.chain().around(command(launch), launch.limits(), cgroup, asNobody);
        try {
            Process process = STARTER.submit(() -> Machine.bare(line).start()).get();
            return new ProcessBox(process, cgroup, launch, promised, TICKER);
        } catch (ExecutionException failed) {
            cgroup.remove();
            throw new SandboxRefused(
                    "Expected to start " + line.get(0) + " and could not: "
                            + failed.getCause().getMessage(),
                    failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new SandboxRefused("Stopped while a box was being started", stop);
        }
    }

    private List<String> command(Launch launch) {
        BoxJars jars = BoxJars.ofThisProcess();
        List<Path> classPath = new ArrayList<>();
        List<String> line = new ArrayList<>();
        line.add(launch.java().launcher().toString());
        line.addAll(BoxFlags.common(launch.java(), jars.nativeFolder()));
        if (launch.lock()) {
            line.add("-Dheaphotel.lock.minimum=" + String.join(",", innerMinimum()));
            classPath.addAll(List.of(jars.lock(), jars.jna()));
        }
        line.addAll(launch.jvmFlags());
        classPath.addAll(launch.classPath());
        line.add("-cp");
        line.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        if (launch.lock()) {
            line.add(LOCKED_MAIN);
        }
        line.add(launch.mainClass());
        line.addAll(launch.arguments());
        return line;
    }

    /** What the lock inside must bring about, or end the box. */
    private List<String> innerMinimum() {
        return settings.dangerouslyUnboxed()
                ? List.of()
                : settings.minimumLayers().stream().sorted().toList();
    }

    private void demand(Layers present, Set<Layer> minimum) throws SandboxRefused {
        if (settings.dangerouslyUnboxed()) {
            return;
        }
        if (!Kernel.isLinux()) {
            throw new SandboxRefused("Running submissions needs Linux, found " + System.getProperty("os.name")
                    + ". Use the compose file, or, where nothing on this machine is worth taking, set"
                    + " heaphotel.sandbox.dangerously-unboxed=true.");
        }
        List<Layer> lacking = present.lacking(minimum);
        if (!lacking.isEmpty()) {
            throw new SandboxRefused(lacking.stream()
                    .map(layer -> "The sandbox lacks a layer it must have: " + layer.word() + ". " + layer.remedy())
                    .collect(Collectors.joining(" ")));
        }
    }
}
