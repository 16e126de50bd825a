package dev.heaphotel.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NonNegativeFitTests {

    @Test
    void exactCoefficientsAreFoundAgain() {
        double[][] columns = {{1, 1, 1, 1}, {1, 2, 3, 4}, {1, 4, 9, 16}};
        double[] target = {6, 11, 18, 27};
        assertThat(new NonNegativeFit(columns).solve(target)).containsExactly(new double[] {3, 2, 1}, within(1e-9));
    }

    @Test
    void whatWouldBeNegativeIsLeftOut() {
        double[][] columns = {{1, 1, 1}, {1, 2, 3}};
        assertThat(new NonNegativeFit(columns).solve(new double[] {3, 2, 1})).containsExactly(2, 0);
        assertThat(new NonNegativeFit(columns).solve(new double[] {-1, -2, -3})).containsExactly(0, 0);
    }

    @Test
    void identicalColumnsDoNoHarm() {
        double[][] columns = {{1, 2, 3}, {1, 2, 3}};
        double[] found = new NonNegativeFit(columns).solve(new double[] {2, 4, 6});
        assertThat(found[0] + found[1]).isCloseTo(2, within(1e-9));
    }

    /** The oracle walks downhill one coefficient at a time, slowly and obviously. */
    @Test
    void noFitIsWorseThanTheSlowOne() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            double[][] columns = new double[1 + random.nextInt(3)][12];
            double[] target = new double[12];
            for (int i = 0; i < target.length; i++) {
                target[i] = random.nextGaussian() + 1;
                for (double[] column : columns) {
                    column[i] = random.nextDouble();
                }
            }
            double fast = misses(columns, new NonNegativeFit(columns).solve(target), target);
            double slow = misses(columns, downhill(columns, target), target);
            assertThat(fast).as("seed %d", seed).isCloseTo(slow, within(1e-6));
        }
    }

    private static double[] downhill(double[][] columns, double[] target) {
        double[] coefficients = new double[columns.length];
        for (int round = 0; round < 5_000; round++) {
            for (int j = 0; j < columns.length; j++) {
                double pull = 0;
                double weight = 0;
                for (int i = 0; i < target.length; i++) {
                    pull += columns[j][i] * (target[i] - value(columns, coefficients, i));
                    weight += columns[j][i] * columns[j][i];
                }
                coefficients[j] = Math.max(0, coefficients[j] + pull / weight);
            }
        }
        return coefficients;
    }

    private static double misses(double[][] columns, double[] coefficients, double[] target) {
        double squares = 0;
        for (int i = 0; i < target.length; i++) {
            squares += Math.pow(target[i] - value(columns, coefficients, i), 2);
        }
        return squares;
    }

    private static double value(double[][] columns, double[] coefficients, int row) {
        double sum = 0;
        for (int j = 0; j < columns.length; j++) {
            sum += coefficients[j] * columns[j][row];
        }
        return sum;
    }
}
