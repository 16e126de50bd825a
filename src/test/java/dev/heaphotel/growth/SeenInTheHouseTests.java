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

    /** What an LRU cache allocates for random keys: a few misses more or less bend the line. */
    @Test
    void theChurnOfACacheThatMissesNowAndThenIsLinear() {
        List<Point> points = exact("256:31744 257:31856 356:38240 512:48208 513:48320 796:66848 1024:83552 1025:83664"
                + " 1580:122096 2048:154256 2049:154368 2891:212192 4096:295408");
        assertThat(GrowthFit.of(points).firm().orElseThrow().complexity()).isEqualTo(Complexity.LINEAR);
    }

    /** A cache of 80 B an entry, whose constructor makes and drops 64 KiB: the larger of the two is the peak. */
    @Test
    void whatIsMadeAndDroppedHidesALineAtFirst() {
        List<Point> points = bracketed("32:65640-65656 46:65640-67648 64:65640-67648 96:65640-67648 128:65640-67648"
                + " 185:65640-67648 256:65640-67648 386:65640-67648 512:65640-67673 692:65640-67673 1024:82120-101127"
                + " 1395:108864-113129 2048:164072-169058");
        assertThat(GrowthFit.against(points, Complexity.LINEAR).exceeds()).isFalse();
        assertThat(GrowthFit.against(points, Complexity.CONSTANT).within()).isFalse();
    }

    @Test
    void whatIsMadeAndDroppedHidesNoSquare() {
        List<Point> points = LongStream.of(32, 46, 64, 96, 128, 185, 256, 386, 512, 692, 1024, 1395, 2048)
                .mapToObj(size -> Point.exact(size, Math.max(65640, size * size / 8.0)))
                .toList();
        assertThat(GrowthFit.against(points, Complexity.LINEAR).within()).isFalse();
    }

    /** A table of references whose numbers are boxed only from 128 on, which the sums reach late. */
    @Test
    void boxesThatBeginInTheMiddleAreLinear() {
        List<Point> points = exact(
                "128:552 129:552 160:680 192:808 256:1064 257:1064 320:1320 384:1576 512:2088 513:2088 640:2600"
                        + " 768:3112 1024:4136 1025:4136 1280:5440 1536:10544 2048:20752 2049:20816 2560:31024 3072:41248"
                        + " 4096:61712 4097:61728 5120:82168 6144:102632 8192:143552 8193:143568 10240:184472 12288:225392");
        assertThat(GrowthFit.of(points).firm().orElseThrow().complexity()).isEqualTo(Complexity.LINEAR);
    }

    /** Numbers as text: from a thousand on each takes eight bytes more. */
    @Test
    void aSetOfNumbersAsTextIsLinear() {
        List<Point> points =
                exact("16:1504 20:1824 24:2144 32:2952 33:2992 40:3552 48:4192 64:5728 65:5808 80:7008 96:8288"
                        + " 128:11360 129:11440 160:13920 192:16480 256:22624 257:22704 320:27744 384:32864 512:45152 513:45232"
                        + " 640:55392 768:65632 1024:90400 1025:90488 1280:112928 1536:135456 2048:188704 2049:188792 2560:233760"
                        + " 3072:278816");
        assertThat(GrowthFit.of(points).firm().orElseThrow().complexity()).isEqualTo(Complexity.LINEAR);
    }

    /** The bits of a factorial are n log n less a part of n, so that a line that begins late comes near. */
    @Test
    void theDigitsOfAFactorialAreLinearithmic() {
        List<Point> points =
                exact("16:80 17:80 20:80 24:88 32:88 33:88 40:96 48:104 64:112 65:112 80:128 96:136 128:168"
                        + " 129:168 160:192 192:224 256:288 257:288 320:352 384:416 512:560 513:560 640:704 768:856"
                        + " 1024:1176 1025:1176 1280:1496 1536:1832 2048:2520 2049:2528 2560:3240 3072:3968 4096:5480"
                        + " 4097:5480 5120:7040 6144:8632 8192:11912 8193:11912 10240:15280 12288:18728");
        assertThat(GrowthFit.of(points).firm().orElseThrow().complexity()).isEqualTo(Complexity.LINEARITHMIC);
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

    /** A stack copied too often: the larger sizes allocate so much that their peaks are known roughly. */
    @Test
    void whatBendsOnlyWithinWideBracketsIsNotCalledFaster() {
        List<Point> points = bracketed("32:5856-6000 46:8672-9032 64:11600-11960 96:18072-18608 128:23520-24168"
                + " 203:37160-38672 256:47144-49088 357:69008-71816 512:79128-108565 714:137888-172392"
                + " 1024:187376-257437 1544:291408-321550 2048:253032-662296");
        assertThat(GrowthFit.against(points, Complexity.LINEAR).exceeds()).isFalse();
    }

    private static List<Point> exact(String series) {
        return Arrays.stream(series.split(" "))
                .map(point -> point.split(":"))
                .map(point -> Point.exact(Long.parseLong(point[0]), Double.parseDouble(point[1])))
                .toList();
    }

    private static List<Point> bracketed(String points) {
        return Arrays.stream(points.split(" "))
                .map(point -> point.split("[:-]"))
                .map(words ->
                        new Point(Long.parseLong(words[0]), Double.parseDouble(words[1]), Double.parseDouble(words[2])))
                .toList();
    }
}
