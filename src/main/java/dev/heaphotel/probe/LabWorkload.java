package dev.heaphotel.probe;

import dev.heaphotel.wire.Order;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/** Calls any method of any class with generated arguments. */
final class LabWorkload extends Workload<Object, Object> {

    private final Method method;
    private final Constructor<?> constructor;
    private final List<Order.Argument> arguments;

    private LabWorkload(Method method, Constructor<?> constructor, List<Order.Argument> arguments) {
        this.method = method;
        this.constructor = constructor;
        this.arguments = arguments;
    }

    static LabWorkload of(Order.Lab lab, ClassLoader loader) throws ReflectiveOperationException {
        Class<?> owner = Class.forName(lab.owner(), true, loader);
        Method method = Arrays.stream(owner.getDeclaredMethods())
                .filter(each -> each.getName().equals(lab.method()) && !each.isSynthetic())
                .filter(each -> each.getParameterCount() == lab.arguments().size())
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(lab.owner() + "." + lab.method()));
        method.setAccessible(true);
        Constructor<?> constructor = null;
        if (!Modifier.isStatic(method.getModifiers())) {
            constructor = owner.getDeclaredConstructor();
            constructor.setAccessible(true);
        }
        return new LabWorkload(method, constructor, lab.arguments());
    }

    @Override
    public Object prepare(Scale scale) {
        Object[] input = new Object[arguments.size()];
        Class<?>[] types = method.getParameterTypes();
        for (int i = 0; i < input.length; i++) {
            input[i] = Generators.make(arguments.get(i), types[i], scale);
        }
        return input;
    }

    @Override
    public Object open(Object input, Answers answers) {
        try {
            return constructor == null ? NOTHING : constructor.newInstance();
        } catch (ReflectiveOperationException thrown) {
            throw rethrown(thrown);
        }
    }

    @Override
    public Object work(Object candidate, Object input, Answers answers) {
        try {
            Object output = method.invoke(candidate, (Object[]) input);
            return method.getReturnType() == void.class || output == null ? NOTHING : output;
        } catch (ReflectiveOperationException thrown) {
            throw rethrown(thrown);
        }
    }

    /** What the candidate threw, as it was thrown: a checked exception passes through the unchecked cast. */
    private static RuntimeException rethrown(ReflectiveOperationException thrown) {
        Throwable cause = thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
        throw LabWorkload.<RuntimeException>unchecked(cause);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
