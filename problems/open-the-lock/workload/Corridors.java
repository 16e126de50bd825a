import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** A lock whose dead ends leave a single winding way from 0000: no two of its combinations are a turn apart but those that follow. */
final class Corridors {

    private static final int WHEELS = 4;

    /** A corridor keeps to the digits below this one, so that it does not meet itself round the back. */
    private static final int DIGITS = 9;

    private Corridors() {}

    /** All that is a turn away from the first so many combinations of the way, and not on it; in no order. */
    static String[] walls(int length, SplittableRandom random) {
        List<String> walls = new ArrayList<>(wallsOf(way(length)));
        Collections.sort(walls);
        for (int i = walls.size() - 1; i > 0; i--) {
            Collections.swap(walls, i, random.nextInt(i + 1));
        }
        return walls.toArray(String[]::new);
    }

    /** The last combination of the way. */
    static String end(int length, SplittableRandom random) {
        List<String> way = way(length);
        return way.get(way.size() - 1);
    }

    /** One that is neither on the way nor a dead end, and cannot be reached. */
    static String beyond(int length, SplittableRandom random) {
        List<String> way = way(length);
        Set<String> walls = wallsOf(way);
        int number = 9999 - random.nextInt(100);
        while (way.contains(text(number)) || walls.contains(text(number))) {
            number--;
        }
        return text(number);
    }

    private static String text(int number) {
        return String.valueOf(10_000 + number).substring(1);
    }

    private static List<String> way(int length) {
        List<String> way = allOf(WHEELS);
        return way.subList(0, Math.max(1, Math.min(length, way.size())));
    }

    /** To and fro on every second digit of the first wheel, with one step between two rows. */
    private static List<String> allOf(int wheels) {
        if (wheels == 0) {
            return List.of("");
        }
        List<String> row = allOf(wheels - 1);
        List<String> way = new ArrayList<>();
        for (int digit = 0; digit < DIGITS; digit++) {
            boolean step = digit % 2 == 1 && wheels > 1;
            for (String each : step ? row.subList(row.size() - 1, row.size()) : row) {
                way.add(digit + each);
            }
            if (step) {
                Collections.reverse(row);
            }
        }
        return way;
    }

    private static Set<String> wallsOf(List<String> way) {
        Set<String> walls = new HashSet<>();
        for (String each : way) {
            for (int wheel = 0; wheel < WHEELS; wheel++) {
                walls.add(turned(each, wheel, 1));
                walls.add(turned(each, wheel, 9));
            }
        }
        way.forEach(walls::remove);
        return walls;
    }

    private static String turned(String combination, int wheel, int by) {
        char[] digits = combination.toCharArray();
        digits[wheel] = (char) ('0' + (digits[wheel] - '0' + by) % 10);
        return new String(digits);
    }
}
