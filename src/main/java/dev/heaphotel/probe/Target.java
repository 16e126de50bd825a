package dev.heaphotel.probe;

import dev.heaphotel.wire.Order;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The method the lab calls and how its object is made.
 *
 * <p>Calls go through method handles: reflection writes an accessor class after fifteen calls on JDK 17, and boxes what is
 * returned, which would count as the candidate's.
 */
final class Target {

    private final Method method;
    private final Optional<Constructor<?>> constructor;
    private final MethodHandle answering;
    private final MethodHandle calling;

    private Target(Method method, Optional<Constructor<?>> constructor, MethodHandle handle) {
        this.method = method;
        this.constructor = constructor;
        answering = handle.asType(MethodType.methodType(Object.class, Object.class, Object[].class));
        calling = handle.asType(MethodType.methodType(void.class, Object.class, Object[].class));
    }

    static Target of(Order.Lab lab, ClassLoader loader) throws ReflectiveOperationException {
        Class<?> owner = Class.forName(lab.owner(), true, loader);
        Method method = Arrays.stream(owner.getDeclaredMethods())
                .filter(each -> each.getName().equals(lab.method()) && !each.isSynthetic())
                .filter(each -> each.getParameterCount() == lab.arguments().size())
                .max(Comparator.comparingInt(each -> alike(each, lab.arguments())))
                .orElseThrow(() -> new NoSuchMethodException(lab.owner() + "." + lab.method()));
        method.setAccessible(true);
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        Optional<Constructor<?>> constructor = isStatic ? Optional.empty() : Optional.of(constructor(owner, lab));
        return new Target(method, constructor, handle(method));
    }

    private static Constructor<?> constructor(Class<?> owner, Order.Lab lab) throws NoSuchMethodException {
        Constructor<?> constructor = Arrays.stream(owner.getDeclaredConstructors())
                .filter(each -> each.getParameterCount() == lab.constructor().size() + hidden(owner))
                .max(Comparator.comparingInt(each -> alike(each, lab.constructor())))
                .orElseThrow(() -> new NoSuchMethodException(lab.owner() + " has no constructor with "
                        + lab.constructor().size() + " parameters"));
        constructor.setAccessible(true);
        return constructor;
    }

    /** An inner class is made within an object of the class around it. */
    private static int hidden(Class<?> owner) {
        return owner.getDeclaringClass() != null && !Modifier.isStatic(owner.getModifiers()) ? 1 : 0;
    }

    /** How many parameters have the type that is written in the source, as far as names tell. */
    private static int alike(Executable called, List<Order.Argument> arguments) {
        Class<?>[] types = called.getParameterTypes();
        int alike = 0;
        for (int i = 0; i < arguments.size(); i++) {
            String written = arguments.get(i).type().replaceAll("<.*>|\\s|.*\\.", "");
            boolean same =
                    types[types.length - arguments.size() + i].getSimpleName().equals(written);
            alike += same ? 1 : 0;
        }
        return alike;
    }

    /** {@code (object, arguments)}; the object of a static method is passed over. */
    private static MethodHandle handle(Method method) throws IllegalAccessException {
        MethodHandle direct = MethodHandles.lookup().unreflect(method).asFixedArity();
        MethodHandle spread = direct.asSpreader(Object[].class, method.getParameterCount());
        return Modifier.isStatic(method.getModifiers()) ? MethodHandles.dropArguments(spread, 0, Object.class) : spread;
    }

    Method method() {
        return method;
    }

    Optional<Constructor<?>> constructor() {
        return constructor;
    }

    Object make(@Nullable Object[] arguments) {
        try {
            Constructor<?> known = constructor.orElseThrow();
            Class<?> owner = known.getDeclaringClass();
            return hidden(owner) == 0 ? known.newInstance(arguments) : inner(known, owner, arguments);
        } catch (ReflectiveOperationException thrown) {
            throw Target.<RuntimeException>unchecked(
                    thrown instanceof InvocationTargetException ? thrown.getCause() : thrown);
        }
    }

    private static Object inner(Constructor<?> known, Class<?> owner, @Nullable Object[] arguments)
            throws ReflectiveOperationException {
        Constructor<?> around = owner.getDeclaringClass().getDeclaredConstructor();
        around.setAccessible(true);
        Object[] all = new Object[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[0] = around.newInstance();
        return known.newInstance(all);
    }

    /** Whatever it returns is let go; a number is not even boxed. */
    void call(Object candidate, @Nullable Object[] arguments) {
        try {
            calling.invokeExact(candidate, arguments);
        } catch (Throwable thrown) {
            throw Target.<RuntimeException>unchecked(thrown);
        }
    }

    @Nullable
    Object answer(Object candidate, @Nullable Object[] arguments) {
        try {
            return (Object) answering.invokeExact(candidate, arguments);
        } catch (Throwable thrown) {
            throw Target.<RuntimeException>unchecked(thrown);
        }
    }

    /** What the candidate threw, as it was thrown: a checked exception passes through the unchecked cast. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(@Nullable Throwable thrown) throws T {
        throw (T) thrown;
    }
}
