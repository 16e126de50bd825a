package dev.heaphotel.probe;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads the program: afresh for each pass, so that its statics start empty, or once for all passes where none of its classes
 * can keep anything. What is loaded once is warm, compiled, and no longer in the way of collections.
 */
final class Copies {

    private final Map<String, byte[]> classes;
    private final Set<String> candidate;
    private @Nullable Boolean keepsNothing;
    private @Nullable Copy lasting;

    /**
     * @param classes   all of them, by name
     * @param candidate names of those the candidate wrote
     */
    Copies(Map<String, byte[]> classes, Set<String> candidate) {
        this.classes = classes;
        this.candidate = candidate;
    }

    /** Every class, loaded, with empty statics. */
    Copy next() throws ReflectiveOperationException {
        if (lasting != null) {
            return lasting;
        }
        if (keepsNothing == null) {
            keepsNothing = keepsNothing(); // Asked of a copy that goes: the answers stay with the classes.
        }
        Copy copy = load();
        lasting = keepsNothing ? copy : null;
        return copy;
    }

    /** Will the copy loaded last be used again? */
    boolean isLasting() {
        return lasting != null;
    }

    private Copy load() throws ReflectiveOperationException {
        GuestLoader loader = new GuestLoader(classes);
        Class<?>[] own = new Class<?>[candidate.size()];
        int count = 0;
        for (String name : candidate) {
            own[count++] = Class.forName(name, false, loader);
        }
        return new Copy(loader, own);
    }

    private boolean keepsNothing() throws ReflectiveOperationException {
        GuestLoader loader = new GuestLoader(classes);
        for (String name : classes.keySet()) {
            for (Field field : Class.forName(name, false, loader).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !isConstant(field)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isConstant(Field field) {
        return Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
    }

    /** One loaded copy of every class. */
    static final class Copy {

        private final GuestLoader loader;
        private final Class<?>[] own;
        private boolean warm;

        private Copy(GuestLoader loader, Class<?>[] own) {
            this.loader = loader;
            this.own = own;
        }

        GuestLoader loader() {
            return loader;
        }

        /** The candidate's classes. */
        Class<?>[] own() {
            return own;
        }

        /** Are its classes initialised and its call sites linked? */
        boolean isWarm() {
            return warm;
        }

        void wasWarmed() {
            warm = true;
        }
    }
}
