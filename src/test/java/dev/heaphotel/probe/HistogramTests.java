package dev.heaphotel.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistogramTests {

    private static final String BEFORE = """
             num     #instances         #bytes  class name (module)
            -------------------------------------------------------
               1:          2473         549224  [B (java.base@25)
               2:            10            240  java.lang.Integer (java.base@25)
            Total          2483         549464
            """;

    private static final String AFTER = """
             num     #instances         #bytes  class name (module)
            -------------------------------------------------------
               1:          2480         550000  [B (java.base@25)
               2:            11            264  Solution$$Lambda/0x00007f0001002a00
               3:             4             96  Solution$$Lambda/0x00007f0001002c00
               4:             3            144  Node:odd
            Total          2498         550504
            """;

    private final Histogram more = Histogram.read(AFTER).minus(Histogram.read(BEFORE));

    @Test
    void tellsHowManyMoreThereAreAndOfHowManyBytes() {
        assertThat(more.counts().get("byte[]")).containsExactly(7, 776);
        assertThat(more.counts().get("java.lang.Integer")).containsExactly(-10, -240);
    }

    @Test
    void countsAllLambdasOfAClassAsOne() {
        assertThat(more.counts().get("Solution$$Lambda")).containsExactly(15, 360);
    }

    @Test
    void readsOnlyLinesOfClasses() {
        assertThat(more.counts()).containsOnlyKeys("byte[]", "java.lang.Integer", "Solution$$Lambda", "Node:odd");
    }

    @Test
    void whatIsAsBeforeIsNoneOfWhatThereIsMoreOf() {
        assertThat(Histogram.read(BEFORE).minus(Histogram.read(BEFORE)).counts())
                .isEmpty();
    }
}
