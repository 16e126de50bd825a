package dev.heaphotel.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

/** A throw-away home for instrumented classes, with a recording {@code Tick} of its own. */
final class WovenClasses extends ClassLoader {

    private static final String TICK = "dev.heaphotel.probe.Tick";

    private final Map<String, byte[]> classes;

    WovenClasses(Map<String, byte[]> classes) {
        super(ClassLoader.getPlatformClassLoader());
        this.classes = new HashMap<>(classes);
        this.classes.put(TICK, recorder());
    }

    Object call(String className, String method) throws ReflectiveOperationException {
        var found = loadClass(className).getDeclaredMethod(method);
        found.setAccessible(true);
        return found.invoke(null);
    }

    @SuppressWarnings("unchecked")
    List<Integer> lines() throws ReflectiveOperationException {
        return (List<Integer>) loadClass(TICK).getField("LINES").get(null);
    }

    @SuppressWarnings("unchecked")
    List<String> arrays() throws ReflectiveOperationException {
        return (List<String>) loadClass(TICK).getField("ARRAYS").get(null);
    }

    long deepest() throws ReflectiveOperationException {
        return loadClass(TICK).getField("deepest").getLong(null);
    }

    long depth() throws ReflectiveOperationException {
        return loadClass(TICK).getField("depth").getLong(null);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] classFile = classes.get(name);
        if (classFile == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, classFile, 0, classFile.length);
    }

    static byte[] recorder() {
        String recorder = TickRecorder.class.getName().replace('.', '/');
        try (var in = TickRecorder.class.getResourceAsStream("TickRecorder.class")) {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(in)
                    .accept(new ClassRemapper(writer, new SimpleRemapper(recorder, TICK.replace('.', '/'))), 0);
            return writer.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
