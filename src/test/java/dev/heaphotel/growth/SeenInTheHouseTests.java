package dev.heaphotel.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Series that real programs gave, and that a fit once read wrong. */
class SeenInTheHouseTests {

    /** A tree map from boxed numbers: 40 B each, and 22 B more from 128 on, where boxes are no longer shared. */
    @Test
    void treeMapOfBoxedTicketsIsLinear() {
        List<Point> points = exact(
                "32:1352 33:1392 41:1712 64:2632 65:2672 95:3872 128:5216 129:5280 186:8928 256:13408 257:13472 326:17888"
                        + " 512:29792 513:29856 676:40288 1024:62560 1025:62624 1497:92832 2048:128096");
        assertThat(GrowthFit.of(points).firm().orElseThrow().complexity()).isEqualTo(Complexity.LINEAR);
        assertThat(GrowthFit.against(points, Complexity.LINEAR).within()).isTrue();
    }

    @Test
    void linkedHashMapOfBoxedTicketsIsLinear() {
        List<Point> points = exact(
                "32:1664 33:1704 35:1784 41:2024 46:2480 64:3200 65:3240 93:4872 128:6296 129:6360 146:7448 201:11992"
                        + " 256:15512 257:15576 351:21592 396:26520 512:33944 513:34008 668:43928 793:56024 1024:70808"
                        + " 1025:70872 1404:95128 1644:118680 2048:143680 2049:144600 2824:194200 3358:244608 4096:291992");
        assertThat(GrowthFit.against(points, Complexity.LINEAR).exceeds()).isFalse();
        assertThat(GrowthFit.of(points).likeliest()).isEqualTo(Complexity.LINEAR);
    }

    /** Garbage beside a peak makes brackets wide; when they are all the same nothing grows. */
    @Test
    void wideBracketsThatAreAllTheSameAreConstant() {
        List<Point> points = LongStream.of(256, 257, 368, 512, 513, 769, 1024, 1025, 1623, 2048, 4096, 8192)
                .mapToObj(size -> new Point(size, 1056, 2168))
                .toList();
        assertThat(GrowthFit.of(points).firm().orElseThrow().complexity()).isEqualTo(Complexity.CONSTANT);
    }

    @Test
    void wideBracketsWhoseEndsGrowAlikeAreLinear() {
        List<Point> points = LongStream.of(64, 65, 92, 128, 129, 192, 256, 257, 406, 512, 714, 1024, 2048, 4096)
                .mapToObj(size -> new Point(size, 32 + 4 * size, 140 + 8 * size))
                .toList();
        assertThat(GrowthFit.of(points).firm().orElseThrow().complexity()).isEqualTo(Complexity.LINEAR);
    }

    /** A cache copied at every use: next to nothing until it is full, then so much for every request. */
    @Test
    void growthThatBeginsLateIsLinear() {
        List<Point> points = LongStream.of(256, 257, 330, 512, 513, 760, 1024, 1488, 2048, 2611, 4096, 8192, 16384)
                .mapToObj(size -> Point.exact(size, 940.0 * (size - 180)))
                .toList();
        Growth.Firm firm = GrowthFit.of(points).firm().orElseThrow();
        assertThat(firm.complexity()).isEqualTo(Complexity.LINEAR);
        assertThat(firm.at(10_000_000)).isCloseTo(940.0 * (10_000_000 - 180), withPercentage(1));
    }

    private static List<Point> exact(String series) {
        return Arrays.stream(series.split(" "))
                .map(point -> point.split(":"))
                .map(point -> Point.exact(Long.parseLong(point[0]), Double.parseDouble(point[1])))
                .toList();
    }
}
