package dev.heaphotel.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What this machine offers, found by trying.
 *
 * @param chain how boxes are started
 * @param cgroups where their control groups are made
 */
record Machine(Chain chain, Cgroups cgroups) {

    private static final long PATIENCE_SECONDS = 10;

    static Machine detect() {
        Tools tools = Tools.find();
        boolean dropsRoot = Kernel.isRoot() && works(new Chain(tools, Namespaces.NONE, true));
        Namespaces namespaces = Namespaces.choices().stream()
                .filter(choice -> choice.options().isEmpty() || tools.unshare().isPresent())
                .filter(choice -> works(new Chain(tools, choice, dropsRoot)))
                .findFirst()
                .orElse(Namespaces.NONE);
        return new Machine(new Chain(tools, namespaces, dropsRoot), Cgroups.detect());
    }

    /** The layers that every box gets, and those that it will try to install from within. */
    Layers layers() {
        Layers none = Layers.all(LayerState.MISSING);
        Layers outer = none.with(chain.layers(chain.dropsRoot()), LayerState.IN_FORCE)
                .with(cgroups.layers(), LayerState.IN_FORCE);
        Layers filtered = Kernel.offersSeccomp()
                ? outer.with(java.util.Set.of(Layer.SECCOMP, Layer.NO_NEW_PRIVS), LayerState.IN_FORCE)
                : outer;
        return Kernel.landlockVersion().isPresent() ? filtered.with(Layer.LANDLOCK, LayerState.IN_FORCE) : filtered;
    }

    private static boolean works(Chain chain) {
        Path nothing = Tools.program("true").orElse(Path.of("/bin/true"));
        List<String> command = chain.around(
                List.of(nothing.toString()),
                Limits.once(dev.heaphotel.unit.ByteSize.mebibytes(64)),
                Cgroup.NONE,
                chain.dropsRoot());
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

    /** A process with nothing of ours in its environment, in the folder /. Java itself closes all descriptors above 2. */
    static ProcessBuilder bare(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(new java.io.File("/"));
        builder.environment().clear();
        return builder;
    }
}
