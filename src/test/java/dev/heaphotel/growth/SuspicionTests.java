package dev.heaphotel.growth;

import static dev.heaphotel.growth.Complexity.CONSTANT;
import static dev.heaphotel.growth.Complexity.LINEAR;
import static dev.heaphotel.growth.SeriesFixtures.series;
import static dev.heaphotel.growth.SeriesFixtures.shaken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SuspicionTests {

    private static final List<Long> FEW = Planes.few(256, 16384, 6);

    @Test
    void growthAlongAnAxisThatMustStayFlatIsSuspicious() {
        assertThat(Suspicion.ofBytes(series(FEW, n -> 50_000 + 44 * n), CONSTANT))
                .isTrue();
        assertThat(Suspicion.ofBytes(series(FEW, n -> 4.0 * n * n), LINEAR)).isTrue();
        assertThat(Suspicion.ofCounts(series(FEW, n -> n), CONSTANT)).isTrue();
    }

    @Test
    void whatIsAllowedIsNot() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            double level = random.nextInt(1 << random.nextInt(25));
            List<Point> flat = shaken(series(FEW, n -> level), 300, 0.05, random);
            assertThat(Suspicion.ofBytes(flat, CONSTANT)).as("seed %d", seed).isFalse();
            List<Long> sizes = Planes.few(200 + seed, 16384 + 50L * seed, 6);
            assertThat(Suspicion.ofBytes(series(sizes, n -> Collections.hashMap(n, 32)), LINEAR))
                    .isFalse();
            assertThat(Suspicion.ofBytes(series(sizes, n -> Collections.arrayList(n, 0)), LINEAR))
                    .isFalse();
        }
    }

    @Test
    void tooFewSizesSayNothing() {
        assertThat(Suspicion.ofBytes(series(List.of(256L, 1024L, 16384L), n -> 44 * n), CONSTANT))
                .isFalse();
    }
}
