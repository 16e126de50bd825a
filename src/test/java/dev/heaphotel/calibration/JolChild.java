package dev.heaphotel.calibration;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.openjdk.jol.info.GraphLayout;

/**
 * Runs in a JVM of its own, with the run box's layout flags and nothing else of ours: compiles one program plainly, calls
 * {@code f(n)} on a fresh object of a fresh loader, and prints what JOL adds up of the object and the statics.
 */
public final class JolChild {

    private JolChild() {}

    /** A file and the sizes; prints {@code size bytes} for each. */
    public static void main(String[] arguments) throws Exception {
        Path classes = compiled(Files.readString(Path.of(arguments[0])));
        for (int i = 1; i < arguments.length; i++) {
            System.out.println(arguments[i] + " " + weight(classes, Integer.parseInt(arguments[i])));
        }
    }

    static Path compiled(String source) throws Exception {
        Path classes = Files.createTempDirectory("calibration");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var file =
                new SimpleJavaFileObject(
                        URI.create("string:///Solution.java"), javax.tools.JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreErrors) {
                        return source;
                    }
                };
        List<String> options = List.of("-d", classes.toString(), "-nowarn", "--release", "17");
        if (!compiler.getTask(null, null, null, options, null, List.of(file)).call()) {
            throw new IllegalStateException("it does not compile");
        }
        classes.toFile().deleteOnExit();
        return classes;
    }

    /** A fresh loader, so that statics start empty. */
    static Class<?> load(Path classes, List<Class<?>> all) throws Exception {
        ClassLoader loader = new ClassLoader(ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                try {
                    byte[] bytes = Files.readAllBytes(classes.resolve(name + ".class"));
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (java.io.IOException none) {
                    throw new ClassNotFoundException(name, none);
                }
            }
        };
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.sorted().toList()) {
                all.add(loader.loadClass(file.getFileName().toString().replace(".class", "")));
            }
        }
        return loader.loadClass("Solution");
    }

    /** Calls {@code f(n)} and returns the object it was called on, or null where the method is static. */
    static Object called(Class<?> type, int size) throws Exception {
        Method method = type.getDeclaredMethod("f", int.class);
        method.setAccessible(true);
        Object candidate = null;
        if (!Modifier.isStatic(method.getModifiers())) {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            candidate = constructor.newInstance();
        }
        method.invoke(candidate, size);
        return candidate;
    }

    private static long weight(Path classes, int size) throws Exception {
        List<Class<?>> all = new ArrayList<>();
        Object candidate = called(load(classes, all), size);
        List<Object> roots = new ArrayList<>();
        if (candidate != null) {
            roots.add(candidate);
        }
        for (Class<?> each : all) {
            statics(each, roots);
        }
        if (roots.isEmpty()) {
            return 0;
        }
        return GraphLayout.parseInstance(roots.toArray()).subtract(shared()).totalSize();
    }

    private static void statics(Class<?> type, List<Object> roots) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                Object value = field.get(null);
                if (value != null) {
                    roots.add(value);
                }
            }
        }
    }

    /** What belongs to the JVM wherever it is reached: boxes of small numbers, the empty text. */
    private static GraphLayout shared() {
        List<Object> shared = new ArrayList<>(List.of("", StandardCharsets.UTF_8));
        for (int i = -128; i < 128; i++) {
            shared.add(Integer.valueOf(i));
            shared.add(Long.valueOf(i));
            if (i >= 0) {
                shared.add(Character.valueOf((char) i));
            }
        }
        return GraphLayout.parseInstance(shared.toArray());
    }
}
