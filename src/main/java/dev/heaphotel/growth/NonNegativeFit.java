package dev.heaphotel.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Least squares with coefficients of at least 0, for a few columns: every subset of columns is solved by its normal
 * equations, the best solution without a negative coefficient wins (Lawson and Hanson, Solving Least Squares Problems,
 * chapter 23, by enumeration instead of search). The equations are brought to diagonal form once, for any number of targets.
 */
final class NonNegativeFit {

    /** Columns that are combinations of others beyond this are not solved for. */
    private static final double SINGULAR = 1e-12;

    private final double[][] columns;
    private final List<Reduced> subsets = new ArrayList<>();

    /** @param columns one array for each coefficient, all of the same length */
    NonNegativeFit(double[][] columns) {
        this.columns = columns;
        int count = columns.length;
        double[][] gram = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                gram[i][j] = dot(columns[i], columns[j]);
            }
        }
        for (int subset = 1; subset < 1 << count; subset++) {
            Reduced.of(gram, subset).ifPresent(subsets::add);
        }
    }

    /**
     * @param target as long as the columns
     * @return the coefficients
     */
    double[] solve(double[] target) {
        double[] against = new double[columns.length];
        for (int i = 0; i < against.length; i++) {
            against[i] = dot(columns[i], target);
        }
        double[] best = new double[columns.length];
        double gained = 0;
        for (Reduced subset : subsets) {
            double[] tried = subset.solve(against);
            double gain = lowest(tried) < 0 ? -1 : dot(tried, against);
            if (gain > gained) {
                gained = gain;
                best = tried;
            }
        }
        return best;
    }

    /**
     * The normal equations of some columns after Gauss-Jordan.
     *
     * @param members  the columns
     * @param factors  how often the row of a member's pivot is taken from each other row, pivot by pivot
     * @param diagonal what is left of each row
     */
    private record Reduced(int[] members, double[][] factors, double[] diagonal) {

        /** Empty where the columns depend on one another. */
        static Optional<Reduced> of(double[][] gram, int subset) {
            int[] members = members(gram.length, subset);
            double[][] rows = new double[members.length][members.length];
            for (int i = 0; i < members.length; i++) {
                for (int j = 0; j < members.length; j++) {
                    rows[i][j] = gram[members[i]][members[j]];
                }
            }
            double[][] factors = new double[members.length][members.length];
            for (int pivot = 0; pivot < members.length; pivot++) {
                if (rows[pivot][pivot] <= SINGULAR * gram[members[pivot]][members[pivot]]) {
                    return Optional.empty();
                }
                factors[pivot] = eliminate(rows, pivot);
            }
            double[] diagonal = new double[members.length];
            Arrays.setAll(diagonal, i -> rows[i][i]);
            return Optional.of(new Reduced(members, factors, diagonal));
        }

        private static int[] members(int count, int subset) {
            int[] members = new int[Integer.bitCount(subset)];
            int found = 0;
            for (int column = 0; column < count; column++) {
                if ((subset >> column & 1) == 1) {
                    members[found++] = column;
                }
            }
            return members;
        }

        private static double[] eliminate(double[][] rows, int pivot) {
            double[] factors = new double[rows.length];
            for (int row = 0; row < rows.length; row++) {
                if (row != pivot) {
                    factors[row] = rows[row][pivot] / rows[pivot][pivot];
                    for (int k = 0; k < rows.length; k++) {
                        rows[row][k] -= factors[row] * rows[pivot][k];
                    }
                }
            }
            return factors;
        }

        /** A coefficient for each column there is; 0 for those that are not members. */
        double[] solve(double[] against) {
            double[] right = new double[members.length];
            for (int i = 0; i < right.length; i++) {
                right[i] = against[members[i]];
            }
            for (int pivot = 0; pivot < right.length; pivot++) {
                for (int row = 0; row < right.length; row++) {
                    right[row] -= factors[pivot][row] * right[pivot];
                }
            }
            double[] solution = new double[against.length];
            for (int i = 0; i < right.length; i++) {
                solution[members[i]] = right[i] / diagonal[i];
            }
            return solution;
        }
    }

    private static double lowest(double[] values) {
        double lowest = Double.MAX_VALUE;
        for (double value : values) {
            lowest = Math.min(lowest, value);
        }
        return lowest;
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
