package dev.heaphotel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTests {

    @Test
    void exactNumbersStandInGroupsOfThree() {
        assertThat(Figures.exact(724_000)).isEqualTo("724\u202f000");
        assertThat(Figures.exactBytes(880_001_304)).isEqualTo("880\u202f001\u202f304\u00a0B");
    }

    @Test
    void countsAboveAMillionAreWords() {
        assertThat(Figures.count(999_999)).isEqualTo("999\u202f999");
        assertThat(Figures.count(10_000_000)).isEqualTo("10\u00a0million");
        assertThat(Figures.count(Long.MAX_VALUE)).isEqualTo("9.2\u00a0quintillion");
    }

    @Test
    void bytesHaveThreeDigitsAtMost() {
        assertThat(Figures.bytes(88)).isEqualTo("88\u00a0B");
        assertThat(Figures.bytes(5_400_000)).isEqualTo("5.4\u00a0MB");
        assertThat(Figures.bytes(999_600)).isEqualTo("1\u00a0MB");
        assertThat(Figures.bytes(-2_500)).isEqualTo("-2.5\u00a0kB");
    }

    @Test
    void heapsAreNamedAsTheyAreSet() {
        assertThat(Figures.heap(64L << 20)).isEqualTo("64\u00a0MiB");
        assertThat(Figures.heap(1_000_000)).isEqualTo("1\u00a0MB");
    }

    @Test
    void numbersDropEmptyDecimals() {
        assertThat(Figures.number(88.0)).isEqualTo("88");
        assertThat(Figures.number(0.25)).isEqualTo("0.25");
        assertThat(Figures.number(100)).isEqualTo("100");
        assertThat(Figures.number(10)).isEqualTo("10");
    }
}
