package dev.heaphotel.growth;

import java.util.Arrays;

/**
 * Least squares with coefficients of at least 0, for at most three columns: every subset of columns is solved by its normal
 * equations, the best solution without a negative coefficient wins (Lawson and Hanson, Solving Least Squares Problems,
 * chapter 23, by enumeration instead of search).
 */
final class NonNegativeFit {

    /** Columns that are combinations of others beyond this are not solved for. */
    private static final double SINGULAR = 1e-12;

    private NonNegativeFit() {}

    /**
     * @param columns one array for each coefficient, all as long as target
     * @return the coefficients
     */
    static double[] solve(double[][] columns, double[] target) {
        int count = columns.length;
        double[][] gram = new double[count][count];
        double[] against = new double[count];
        for (int i = 0; i < count; i++) {
            against[i] = dot(columns[i], target);
            for (int j = 0; j < count; j++) {
                gram[i][j] = dot(columns[i], columns[j]);
            }
        }
        double[] best = new double[count];
        double gained = 0;
        for (int subset = 1; subset < 1 << count; subset++) {
            double[] tried = solve(gram, against, subset);
            double gain = lowest(tried) < 0 ? -1 : dot(tried, against);
            if (gain > gained) {
                gained = gain;
                best = tried;
            }
        }
        return best;
    }

    /** Gauss-Jordan over the columns in the subset; the others stay 0. A singular subset gives a negative number. */
    private static double[] solve(double[][] gram, double[] against, int subset) {
        int count = against.length;
        double[][] rows = new double[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = Arrays.copyOf(gram[i], count + 1);
            rows[i][count] = against[i];
        }
        double[] solution = new double[count];
        for (int pivot = 0; pivot < count; pivot++) {
            if (isIn(subset, pivot)) {
                if (rows[pivot][pivot] <= SINGULAR * gram[pivot][pivot]) {
                    return new double[] {-1};
                }
                eliminate(rows, pivot, subset);
            }
        }
        for (int i = 0; i < count; i++) {
            solution[i] = isIn(subset, i) ? rows[i][count] / rows[i][i] : 0;
        }
        return solution;
    }

    private static void eliminate(double[][] rows, int pivot, int subset) {
        for (int row = 0; row < rows.length; row++) {
            if (row != pivot && isIn(subset, row)) {
                double factor = rows[row][pivot] / rows[pivot][pivot];
                for (int k = 0; k < rows[row].length; k++) {
                    rows[row][k] -= factor * rows[pivot][k];
                }
            }
        }
    }

    private static boolean isIn(int subset, int column) {
        return (subset >> column & 1) == 1;
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
