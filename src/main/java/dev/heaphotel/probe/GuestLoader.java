package dev.heaphotel.probe;

import java.util.Map;
import java.util.Set;

/**
 * Loads one copy of the program, so that its statics start empty. Sees the JDK, the types a workload and woven code
 * need, and the scenes workloads are made of; the rest of the probe does not exist for it.
 */
final class GuestLoader extends ClassLoader {

    private static final Set<String> OFFERED = Set.of(
            Workload.class.getName(),
            Scale.class.getName(),
            Answers.class.getName(),
            Inputs.class.getName(),
            Tick.class.getName(),
            Rehearsal.Sample.class.getName());

    /** What an author's driver extends, none of it loaded before one does. */
    private static final String SCENES = "dev.heaphotel.probe.scene.";

    private final Map<String, byte[]> classes;

    GuestLoader(Map<String, byte[]> classes) {
        super("guest", ClassLoader.getPlatformClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (OFFERED.contains(name) || name.startsWith(SCENES)) {
            return Class.forName(name, false, GuestLoader.class.getClassLoader());
        }
        if (isHatch(name)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    /** HotSpot's own hatch for tests and what the JDK's classes call lie on the boot class path, but not for the guest. */
    private static boolean isHatch(String name) {
        return name.startsWith("sun.hotspot.") || name.startsWith("jdk.test.") || name.startsWith("dev.heaphotel.");
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
