package dev.heaphotel.probe;

import dev.heaphotel.wire.Order;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call, for drivers that are written from a method's signature. They are the same for the same scale, and
 * differ from call to call and from place to place.
 */
public final class Inputs {

    /** Each argument of each call has a seed of its own. */
    private static final long APART = 0x9e3779b97f4a7c15L;

    private static final int MOST_ARGUMENTS = 64;

    /** What {@code log2(8)} may fall short of 3 by; relative. */
    private static final double ROUNDING = 1e-12;

    private final Scale scale;
    private final int call;

    /** @param call counted from 0 */
    public Inputs(Scale scale, int call) {
        this.scale = scale;
        this.call = call;
    }

    /**
     * One argument.
     *
     * @param type     of the parameter
     * @param place    of the parameter, from 0
     * @param operands of the generator: an {@link Integer} is a size, a text the letters to choose from, or a literal
     */
    public @Nullable Object make(Type type, int place, String generator, Object... operands) {
        Map<String, Integer> sizes = new HashMap<>();
        sizes.put(Generators.CALL, call);
        List<String> sent = new ArrayList<>();
        for (Object operand : operands) {
            if (operand instanceof Integer size) {
                String name = "s" + sent.size();
                sizes.put(name, size);
                sent.add("#" + name);
            } else {
                sent.add((String) operand);
            }
        }
        return Generators.make(new Order.Argument(generator, sent), type, new Scale(sizes, seed(place)));
    }

    /** For a generator of the author's own. */
    public SplittableRandom random(int place) {
        return new SplittableRandom(seed(place));
    }

    private long seed(int place) {
        return scale.seed() + APART * ((call + 1L) * MOST_ARGUMENTS + place);
    }

    /** The type of a record's component, with all it is made of. */
    public static Type type(Class<?> record, int component) {
        return record.getRecordComponents()[component].getGenericType();
    }

    /** Rounded down, 0 where it would be negative. */
    public static int size(double exact) {
        double size = Math.max(0, Math.floor(exact + Math.abs(exact) * ROUNDING));
        if (Double.isNaN(size) || size > Integer.MAX_VALUE) {
            throw new ArithmeticException("expected a size of at most " + Integer.MAX_VALUE + ", found " + exact);
        }
        return (int) size;
    }

    public static double sqrt(double x) {
        return Math.sqrt(Math.max(0, x));
    }

    public static double log2(double x) {
        return x <= 1 ? 0 : Math.log(x) / Math.log(2);
    }

    public static double min(double a, double b) {
        return Math.min(a, b);
    }

    public static double max(double a, double b) {
        return Math.max(a, b);
    }
}
