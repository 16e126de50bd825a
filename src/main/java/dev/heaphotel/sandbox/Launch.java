package dev.heaphotel.sandbox;

import java.nio.file.Path;
import java.util.List;

/**
 * What to run in a box.
 *
 * @param java the JDK to run on
 * @param jvmFlags flags beyond {@link BoxFlags}, which go before these
 * @param classPath jars and folders; with {@code lock}, the lock's own jars are put before them. A folder is read class by
 *     class, so after the lock only what was loaded before can be used from it; jars are opened before the lock
 * @param mainClass with {@code lock} a {@code Callable<Runnable>} with a public constructor without parameters, as {@link
 *     dev.heaphotel.sandbox.inside.LockedMain} says; else a class with a main method
 * @param arguments handed to the main method, or as a {@code String[]} to the constructor where the class has one
 * @param limits for the life of the box
 * @param lock whether the box drops its rights from within once it is warm
 */
public record Launch(
        JavaHome java,
        List<String> jvmFlags,
        List<Path> classPath,
        String mainClass,
        List<String> arguments,
        Limits limits,
        boolean lock) {

    public Launch {
        jvmFlags = List.copyOf(jvmFlags);
        classPath = List.copyOf(classPath);
        arguments = List.copyOf(arguments);
    }
}
