package dev.heaphotel.problem;

import dev.heaphotel.unit.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The second level of what an axis holds, where its author names none: the end of the other axis's range that is farther from
 * what is held, or the largest size where that follows this axis.
 */
final class SecondLevels {

    private SecondLevels() {}

    static Axis filled(Axis axis, List<Axis> all) {
        Map<String, Expression> again = new HashMap<>(axis.again());
        for (Axis other : all) {
            Expression held = axis.hold().get(other.name());
            if (held != null) {
                again.putIfAbsent(other.name(), level(held, other));
            }
        }
        return new Axis(axis.name(), axis.label(), axis.symbol(), axis.from(), axis.to(), axis.hold(), again);
    }

    private static Expression level(Expression held, Axis other) {
        return Expression.parse(Long.toString(held.symbols().isEmpty() ? end(held, other) : other.to()));
    }

    private static long end(Expression held, Axis other) {
        try {
            double size = Math.max(1, held.at(Map.of()));
            return size * size < (double) other.from() * other.to() ? other.to() : other.from();
        } catch (ArithmeticException complainedOfBefore) {
            return other.to();
        }
    }
}
