package dev.heaphotel.problem;

import dev.heaphotel.unit.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One scaled input.
 *
 * @param name   as bounds and workloads call it, {@code requests}
 * @param label  as pages call it, {@code requests}
 * @param symbol one letter, {@code n}
 * @param from   the smallest size weighed
 * @param to     about the largest size weighed
 * @param hold   the size of every other axis while this one is swept, over this axis's symbol
 * @param again  another size of every other axis, at which this one is swept a second time, briefly; empty where there is no
 *               other axis
 */
public record Axis(
        String name,
        String label,
        String symbol,
        long from,
        long to,
        Map<String, Expression> hold,
        Map<String, Expression> again) {

    private static final long PARTS = 61;

    public Axis {
        hold = Map.copyOf(hold);
        again = Map.copyOf(again);
    }

    /** Swept at one level only. */
    public Axis(String name, String label, String symbol, long from, long to, Map<String, Expression> hold) {
        this(name, label, symbol, from, to, hold, Map.of());
    }

    /** The same sizes with the others at their second level. */
    public Axis atSecondLevel() {
        return new Axis(name, label, symbol, from, to, again, Map.of());
    }

    /**
     * The same, and fixed sizes of the others fall short by so many sixty-firsts, so that no program can be kind to them. They
     * are not made larger: what the others can be at most is the author's to say.
     */
    public Axis atSecondLevel(long shortBy) {
        Map<String, Expression> others = new HashMap<>();
        again.forEach((other, size) -> others.put(other, size.symbols().isEmpty() ? shorter(size, shortBy) : size));
        return new Axis(name, label, symbol, from, to, others, Map.of());
    }

    private static Expression shorter(Expression size, long shortBy) {
        long told = size.at(Map.of());
        return Expression.parse(Long.toString(told - told * shortBy / PARTS));
    }

    /** The same up to another size. */
    public Axis upTo(long size) {
        return new Axis(name, label, symbol, from, size, hold, again);
    }

    /** Whether some other axis grows together with this one at the first level. */
    public boolean isFollowed() {
        return hold.values().stream()
                .anyMatch(expression -> !expression.symbols().isEmpty());
    }

    /**
     * Every axis's size when this one has the given size.
     *
     * @throws ArithmeticException where an expression divides by zero or a size does not fit an {@code int}
     */
    public Map<String, Integer> sizesAt(long size) {
        Map<String, Integer> sizes = new HashMap<>();
        sizes.put(name, Math.toIntExact(size));
        hold.forEach((other, expression) -> sizes.put(other, Math.toIntExact(expression.at(symbol, size))));
        return Map.copyOf(sizes);
    }

    /**
     * The sizes to weigh: both 2^k and 2^k+1, and between them sizes that the seed jitters, so that no program can be kind
     * to sizes it was told.
     *
     * @param perOctave sizes from one power of two up to the next, 2 at least: four decide well
     * @return ascending, distinct, from {@code from} to {@code to}, both included
     */
    public List<Long> ladder(int perOctave, long jitterSeed) {
        return Ladder.of(from, to, perOctave, jitterSeed);
    }

    /**
     * A few sizes over the same range, to see whether a second level of the others changes anything.
     *
     * @return ascending, distinct, from {@code from} to {@code to}, both included
     */
    public List<Long> shortLadder(int count, long jitterSeed) {
        return Ladder.few(from, to, count, jitterSeed);
    }
}
