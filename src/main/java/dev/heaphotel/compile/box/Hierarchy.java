package dev.heaphotel.compile.box;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Who extends whom, over the candidate's classes and the JDK's. Types are named with slashes. */
final class Hierarchy {

    private final Map<String, ClassNode> candidate;

    /** @param candidate by name, with slashes */
    Hierarchy(Map<String, ClassNode> candidate) {
        this.candidate = candidate;
    }

    boolean isCandidates(String type) {
        return candidate.containsKey(type);
    }

    /** The JDK's types that may declare the member when it is called on this type; the search ends where the candidate's own does. */
    Set<String> platformDeclarers(String type, String member, String descriptor) {
        Set<String> found = new LinkedHashSet<>();
        collect(type, member, descriptor, new LinkedHashSet<>(), found);
        return found;
    }

    private void collect(String type, String member, String descriptor, Set<String> seen, Set<String> found) {
        if (!seen.add(type)) {
            return;
        }
        ClassNode own = candidate.get(type);
        if (own == null) {
            platform(type, found);
        } else if (!declares(own, member, descriptor)) {
            supers(own).forEach(parent -> collect(parent, member, descriptor, seen, found));
        }
    }

    private static boolean declares(ClassNode type, String member, String descriptor) {
        for (MethodNode method : type.methods) {
            if (method.name.equals(member) && method.desc.equals(descriptor)) {
                return true;
            }
        }
        return type.fields.stream().anyMatch(field -> field.name.equals(member) && field.desc.equals(descriptor));
    }

    private static Stream<String> supers(ClassNode type) {
        return Stream.concat(Stream.ofNullable(type.superName), type.interfaces.stream());
    }

    /** Loads the class without initialising it, from the JDK alone. */
    private static void platform(String type, Set<String> found) {
        found.add(type);
        try {
            Class<?> loaded = Class.forName(type.replace('/', '.'), false, ClassLoader.getPlatformClassLoader());
            parents(loaded).forEach(parent -> platform(parent.getName().replace('.', '/'), found));
        } catch (ClassNotFoundException e) {
            // Of a module this JVM does not have, or of the harness: its name alone decides.
        }
    }

    private static List<Class<?>> parents(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .toList();
    }
}
