package dev.heaphotel.probe.boot;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the JDK's classes the bodies that call {@link Making}, before anything else of ours runs, and lets go of the means to
 * do so: nobody else can get at it, and no agent comes in later.
 */
public final class Agent {

    private Agent() {}

    /** @param file how many class files, then each: its name, its length, its bytes */
    public static void premain(String file, Instrumentation instrumentation)
            throws IOException, ClassNotFoundException, UnmodifiableClassException {
        instrumentation.redefineModule(
                Object.class.getModule(), Set.of(Making.class.getModule()), Map.of(), Map.of(), Set.of(), Map.of());
        instrumentation.redefineClasses(read(Path.of(file)).toArray(ClassDefinition[]::new));
    }

    private static List<ClassDefinition> read(Path file) throws IOException, ClassNotFoundException {
        List<ClassDefinition> definitions = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int left = in.readInt(); left > 0; left--) {
                Class<?> type = Class.forName(in.readUTF(), false, null);
                definitions.add(new ClassDefinition(type, in.readNBytes(in.readInt())));
            }
        }
        return definitions;
    }
}
