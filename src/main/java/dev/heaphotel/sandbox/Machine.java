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
        boolean dropsRoot = Kernel.isRoot() && works(new Chain(tools, Namespaces.NONE), true);
        Namespaces namespaces = tools.unshare().stream()
                .flatMap(unshare -> Namespaces.choices(unshare).stream())
                .filter(choice -> works(new Chain(tools, choice), dropsRoot))
                .findFirst()
                .orElse(Namespaces.NONE);
        return new Machine(new Chain(tools, namespaces), Cgroups.detect(TRIAL), dropsRoot, offeredInside());
    }

    /** The layers of a box that is started as well as can be. */
    Layers layers() {
        return layers(dropsRoot);
    }

    Layers layers(boolean asNobody) {
        if (!Kernel.isLinux()) {
            return Layers.all(LayerState.NOT_OFFERED);
        }
        return Layers.all(LayerState.MISSING)
                .with(chain.layers(asNobody), LayerState.IN_FORCE)
                .with(cgroups.layers(), LayerState.IN_FORCE)
                .with(inner, LayerState.IN_FORCE);
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
        Path nothing = Tools.program("true").orElse(Path.of("/bin/true"));
        List<String> command = chain.around(List.of(nothing.toString()), TRIAL, Cgroup.NONE, asNobody);
        try {
            Process trial = bare(command)
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
}
