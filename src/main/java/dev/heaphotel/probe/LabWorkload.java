package dev.heaphotel.probe;

import dev.heaphotel.wire.Order;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls any method of any class with generated arguments, once or several times on the same object. Arguments of every call
 * are made beforehand and belong to the harness.
 */
final class LabWorkload extends Workload<Object, Object> {

    /** Arguments of one call differ from those of the next: each has a seed of its own. */
    private static final long CALLS_APART = 0x9e3779b97f4a7c15L;

    private final Order.Lab lab;
    private final Target target;

    private LabWorkload(Order.Lab lab, Target target) {
        this.lab = lab;
        this.target = target;
    }

    static LabWorkload of(Order.Lab lab, ClassLoader loader) throws ReflectiveOperationException {
        return new LabWorkload(lab, Target.of(lab, loader));
    }

    /** @param calls one row of arguments for each call */
    private record Input(
            @Nullable Object[] constructor, @Nullable Object[][] calls) {}

    @Override
    public Object prepare(Scale scale) {
        int calls = lab.calls().isEmpty() ? 1 : scale.of(lab.calls().substring(1));
        Object[][] arguments = new Object[calls][];
        for (int i = 0; i < calls; i++) {
            arguments[i] = made(lab.arguments(), target.method(), scale, i);
        }
        Object[] constructor = target.constructor()
                .map(known -> made(lab.constructor(), known, scale, -1))
                .orElse(new Object[0]);
        return new Input(constructor, arguments);
    }

    private static @Nullable Object[] made(List<Order.Argument> arguments, Executable called, Scale scale, int call) {
        Parameter[] parameters = called.getParameters();
        int hidden = parameters.length - arguments.size();
        Object[] made = new Object[arguments.size()];
        for (int i = 0; i < made.length; i++) {
            Map<String, Integer> sizes = new HashMap<>(scale.sizes());
            sizes.put(Generators.CALL, Math.max(0, call));
            long seed = scale.seed() + CALLS_APART * ((call + 1L) * 64 + i);
            made[i] = Generators.make(
                    arguments.get(i), parameters[hidden + i].getParameterizedType(), new Scale(sizes, seed));
        }
        return made;
    }

    @Override
    public Object open(Object input, Answers answers) {
        return Modifier.isStatic(target.method().getModifiers()) ? NOTHING : target.make(((Input) input).constructor);
    }

    /** What the last call returned is the output; what the others returned is let go at once. */
    @Override
    public Object work(Object candidate, Object input, Answers answers) {
        Object[][] calls = ((Input) input).calls;
        for (int i = 0; i < calls.length - 1; i++) {
            target.call(candidate, calls[i]);
        }
        Object output = calls.length == 0 ? null : target.answer(candidate, calls[calls.length - 1]);
        return output == null ? NOTHING : output;
    }
}
