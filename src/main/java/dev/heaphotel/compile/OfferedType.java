package dev.heaphotel.compile;

import dev.heaphotel.compile.box.AllowList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A public class of the JDK that candidates may use, as the allow-list has it, with what it declares.
 *
 * @param name    without the package, nested ones with a dot: {@code Map.Entry}
 * @param parents names of what it extends and implements, without what is not public
 * @param members {@code size() int}, {@code static of(E) List<E>}, {@code static MAX_VALUE int}
 */
public record OfferedType(String packageName, String name, List<String> parents, List<String> members) {

    /** What the JDK that runs us has of them, by package and name. Takes a third of a second. */
    public static List<OfferedType> read() {
        AllowList list = AllowList.load();
        Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "java.base");
        try (Stream<Path> files = Files.walk(base.resolve("java"))) {
            return files.map(file -> base.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> list.againstType(name).isEmpty())
                    .map(OfferedType::load)
                    .filter(OfferedType::isOffered)
                    .map(type -> of(type, list))
                    .sorted(Comparator.comparing(OfferedType::packageName).thenComparing(OfferedType::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, null);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("java.base lists " + name + " and has it not", e);
        }
    }

    private static boolean isOffered(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
            if (!Modifier.isPublic(at.getModifiers()) || at.isAnonymousClass() || at.isLocalClass()) {
                return false;
            }
        }
        return true;
    }

    private static OfferedType of(Class<?> type, AllowList list) {
        List<String> members = new ArrayList<>();
        methods(type)
                .filter(method -> allowed(list, type, method))
                .map(OfferedType::signature)
                .sorted()
                .distinct()
                .forEach(members::add);
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .filter(field ->
                        list.againstMember(type.getName(), field.getName(), "").isEmpty())
                .map(OfferedType::signature)
                .forEach(members::add);
        return new OfferedType(type.getPackageName(), simple(type), parents(type), members);
    }

    /** Its own, and those of parents nobody can name, such as StringBuilder's. */
    private static Stream<Method> methods(Class<?> type) {
        Stream<Method> own = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
        Class<?> parent = type.getSuperclass();
        return parent == null || Modifier.isPublic(parent.getModifiers()) ? own : Stream.concat(own, methods(parent));
    }

    private static List<String> parents(Class<?> type) {
        return Stream.concat(
                        Optional.<Class<?>>ofNullable(type.getSuperclass()).stream(),
                        Arrays.stream(type.getInterfaces()))
                .filter(parent -> parent != Object.class && Modifier.isPublic(parent.getModifiers()))
                .map(OfferedType::simple)
                .toList();
    }

    private static boolean allowed(AllowList list, Class<?> type, Executable member) {
        Class<?>[] parameters = member.getParameterTypes();
        String first = parameters.length == 0 ? "" : parameters[0].getSimpleName();
        return list.againstMember(type.getName(), member.getName(), first).isEmpty();
    }

    private static String signature(Method method) {
        String parameters = Arrays.stream(method.getGenericParameterTypes())
                .map(OfferedType::word)
                .collect(Collectors.joining(", "));
        return fixed(method.getModifiers()) + method.getName() + "(" + parameters + ") "
                + word(method.getGenericReturnType());
    }

    private static String signature(Field field) {
        return fixed(field.getModifiers()) + field.getName() + " " + word(field.getGenericType());
    }

    private static String fixed(int modifiers) {
        return Modifier.isStatic(modifiers) ? "static " : "";
    }

    /** {@code java.util.Map<? super K, V>} without the packages. */
    private static String word(Type type) {
        return type.getTypeName().replaceAll("\\b[a-z][\\w]*\\.", "").replace('$', '.');
    }

    private static String simple(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
