package dev.heaphotel.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The java command line of a box, as it would be without the {@link Chain} around it. */
final class BoxCommand {

    private static final String LOCKED_MAIN = "dev.heaphotel.sandbox.inside.LockedMain";

    private BoxCommand() {}

    /**
     * @param innerMinimum what the lock inside must bring about, or end the box
     */
    static List<String> of(Launch launch, BoxJars jars, Set<Layer> innerMinimum) {
        List<String> line = new ArrayList<>();
        line.add(launch.java().launcher().toString());
        line.addAll(BoxFlags.common(launch.java(), jars.nativeFolder()));
        line.addAll(launch.jvmFlags());
        line.add("-cp");
        line.add(classPath(launch, jars).stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        if (launch.lock()) {
            String minimum = innerMinimum.stream().map(Layer::word).sorted().collect(Collectors.joining(","));
            line.add("-Dheaphotel.lock.minimum=" + minimum);
            line.add(LOCKED_MAIN);
        }
        line.add(launch.mainClass());
        line.addAll(launch.arguments());
        return line;
    }

    /** What the box must be able to read besides the JDK, whoever it runs as. */
    static List<Path> files(Launch launch, BoxJars jars) {
        List<Path> files = classPath(launch, jars);
        files.add(jars.folder());
        jars.nativeFolder().ifPresent(files::add);
        return files;
    }

    private static List<Path> classPath(Launch launch, BoxJars jars) {
        List<Path> paths = new ArrayList<>();
        if (launch.lock()) {
            paths.addAll(List.of(jars.lock(), jars.jna()));
        }
        paths.addAll(launch.classPath());
        return paths;
    }
}
