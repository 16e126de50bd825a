package dev.heaphotel.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The ways into namespaces, from most to least: each fails on some kernel or in some container where the next one works. */
final class Namespaces {

    /** The user id that is nobody on every Linux; inside, the box is not root, so it loses all capabilities on exec. */
    static final int NOBODY = 65534;

    private static final Set<Layer> ALL = EnumSet.of(
            Layer.USER_NAMESPACE,
            Layer.PID_NAMESPACE,
            Layer.NET_NAMESPACE,
            Layer.IPC_NAMESPACE,
            Layer.UTS_NAMESPACE,
            Layer.MOUNT_NAMESPACE);

    private Namespaces() {}

    /**
     * @param tools which programs there are
     * @param empty makes an empty folder that everyone may name
     */
    static List<Opener> choices(Tools tools, Supplier<Path> empty) {
        List<Opener> choices = new ArrayList<>();
        tools.bwrap().ifPresent(bwrap -> {
            choices.add(new Bubblewrap(bwrap, true, true));
            choices.add(new Bubblewrap(bwrap, true, false));
            choices.add(new Bubblewrap(bwrap, false, false));
        });
        Optional<Path> mounting =
                tools.mount().isPresent() && tools.pivotRoot().isPresent() ? tools.unshare() : Optional.empty();
        mounting.ifPresent(unshare -> {
            Path folder = empty.get();
            choices.add(new NewRoot(unshare, folder, true));
            choices.add(new NewRoot(unshare, folder, false));
        });
        tools.unshare().ifPresent(unshare -> {
            choices.add(new PlainNamespaces(unshare, ALL));
            // Containers mask parts of /proc and then forbid mounting another; a pid namespace without its own /proc
            // leaves a JVM without /proc/self.
            choices.add(new PlainNamespaces(unshare, without(Layer.PID_NAMESPACE)));
            choices.add(new PlainNamespaces(unshare, EnumSet.of(Layer.USER_NAMESPACE, Layer.NET_NAMESPACE)));
        });
        return choices;
    }

    /** What a way brings that gives the box a root of its own. */
    static Set<Layer> withRoot(boolean ownPid) {
        Set<Layer> layers = ownPid ? EnumSet.copyOf(ALL) : without(Layer.PID_NAMESPACE);
        layers.add(Layer.OWN_ROOT);
        return layers;
    }

    private static Set<Layer> without(Layer layer) {
        Set<Layer> rest = EnumSet.copyOf(ALL);
        rest.remove(layer);
        return rest;
    }
}
