package dev.heaphotel.growth;

import java.util.Optional;
import java.util.OptionalDouble;

/** What a series of points says about growth. */
public sealed interface Growth {

    /** The class to show when one must be shown: the firm one, or the first of two candidates. */
    Complexity likeliest();

    /** The size at which the fitted curve reaches so many bytes; empty when it never does, or nothing is firm. */
    OptionalDouble sizeAt(double bytes);

    /** This, when firm. */
    default Optional<Firm> firm() {
        return this instanceof Firm firm ? Optional.of(firm) : Optional.empty();
    }

    /**
     * The fitted curve {@code intercept + linear * n + perUnit * f(n)}.
     *
     * @param complexity the class whose curve is f
     * @param perUnit    bytes (or counts) for each unit of f; 88.0 in a linear class is 88 B for each n; 0 when constant
     * @param intercept  bytes (or counts) that do not grow
     * @param runnerUp   the class that fits next best
     * @param margin     the runner-up's residual over this one's, 1 to 1e6
     * @param linear     bytes (or counts) for each n beside f, where f grows faster than n; else 0
     */
    record Firm(
            Complexity complexity, double perUnit, double intercept, Complexity runnerUp, double margin, double linear)
            implements Growth {

        public Firm(Complexity complexity, double perUnit, double intercept, Complexity runnerUp, double margin) {
            this(complexity, perUnit, intercept, runnerUp, margin, 0);
        }

        @Override
        public Complexity likeliest() {
            return complexity;
        }

        /** The fit carried to a size. */
        public double at(double size) {
            double term = perUnit == 0 ? 0 : perUnit * complexity.at(size);
            return intercept + linear * size + term;
        }

        @Override
        public OptionalDouble sizeAt(double bytes) {
            if (complexity == Complexity.CONSTANT) {
                return OptionalDouble.empty();
            }
            return Inverse.of(this::at, bytes);
        }
    }

    /**
     * Too close to call.
     *
     * @param first  the likelier candidate
     * @param second the candidate farthest from it
     * @param margin the second's residual over the first's, 1 to 1e6
     * @param why    a sentence without a full stop
     */
    record Undecided(Complexity first, Complexity second, double margin, String why) implements Growth {

        @Override
        public Complexity likeliest() {
            return first;
        }

        @Override
        public OptionalDouble sizeAt(double bytes) {
            return OptionalDouble.empty();
        }
    }
}
