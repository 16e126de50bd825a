package dev.heaphotel.sandbox;

import dev.heaphotel.unit.ByteSize;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What this machine offers, found by trying.
 *
 * @param chain how boxes are started
 * @param cgroups where their control groups are made
 * @param dropsRoot whether we are root and can become nobody
 * @param inner the layers that the lock inside can bring
 */
record Machine(Chain chain, Cgroups cgroups, boolean dropsRoot, Set<Layer> inner) {

    private static final long PATIENCE_SECONDS = 10;
    private static final Limits TRIAL = Limits.once(ByteSize.mebibytes(64));

    static Machine detect() {
        Tools tools = Tools.find();
        boolean dropsRoot = Kernel.isRoot() && works(new Chain(tools, Opener.NONE), true);
        return new Machine(
                new Chain(tools, namespaces(tools, dropsRoot)), Cgroups.detect(TRIAL), dropsRoot, offeredInside());
    }

    private static Opener namespaces(Tools tools, boolean dropsRoot) {
        return Namespaces.choices(tools, () -> Scratch.ofThisProcess().newOpenFolder("root")).stream()
                .filter(choice -> works(new Chain(tools, choice), dropsRoot))
                .findFirst()
                .orElse(Opener.NONE);
    }

    /** The layers of a box that is started as well as can be. */
    Layers layers() {
        return layers(dropsRoot);
    }

    Layers layers(boolean asNobody) {
        Layers layers = Layers.all(LayerState.MISSING)
                .with(KernelOffer.lacking(), LayerState.NOT_OFFERED)
                .with(chain.layers(asNobody), LayerState.IN_FORCE)
                .with(cgroups.layers(), LayerState.IN_FORCE)
                .with(inner, LayerState.IN_FORCE);
        return layers.noting(
                        chain.namespaces().layers(), "by " + chain.namespaces().through())
                .noting(cgroups.layers(), cgroups.version())
                .noting(
                        Set.of(Layer.LANDLOCK),
                        Kernel.landlockVersion()
                                .map(version -> "version " + version)
                                .orElse(""));
    }

    /** What a box of this launch must see. */
    Visible visible(Launch launch, BoxJars jars) {
        return Visible.of(launch.java(), chain.programsWithin(), BoxCommand.files(launch, jars));
    }

    /** A process with nothing of ours in its environment, in the folder /. Java itself closes all descriptors above 2. */
    static ProcessBuilder bare(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(new File("/"));
        builder.environment().clear();
        return builder;
    }

    private static Set<Layer> offeredInside() {
        Set<Layer> inner = EnumSet.noneOf(Layer.class);
        if (Kernel.offersSeccomp()) {
            inner.addAll(Set.of(Layer.SECCOMP, Layer.NO_NEW_PRIVS));
        }
        Kernel.landlockVersion().ifPresent(version -> inner.add(Layer.LANDLOCK));
        return inner;
    }

    private static boolean works(Chain chain, boolean asNobody) {
        try {
            Process trial = bare(trial(chain, asNobody))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = trial.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            trial.destroyForcibly();
            return ended && trial.exitValue() == 0;
        } catch (IOException refused) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Starts a program that does nothing; in a root of its own a JVM, for it may miss something there. */
    private static List<String> trial(Chain chain, boolean asNobody) {
        List<JavaHome> javas = chain.namespaces().layers().contains(Layer.OWN_ROOT) ? JavaHome.find() : List.of();
        if (javas.isEmpty()) {
            String nothing = Tools.program("true").orElse(Path.of("/bin/true")).toString();
            Visible visible = Visible.programs(List.of(Path.of(nothing)));
            return chain.around(List.of(nothing), visible, TRIAL, Cgroup.NONE, asNobody);
        }
        JavaHome java = javas.get(0);
        List<String> version = List.of(java.launcher().toString(), "-Xint", "-Xmx16m", "-version");
        Visible visible = Visible.of(java, chain.programsWithin(), List.of());
        return chain.around(version, visible, TRIAL, Cgroup.NONE, asNobody);
    }
}
