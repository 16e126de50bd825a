import java.util.Arrays;

/** Makes addresses, each another one, as long as they are wanted. They belong to whoever keeps them. */
final class PageNames {

    private static final int DIGITS = 8;

    private final char[] letters;

    /** @param longest in characters */
    PageNames(int longest) {
        letters = new char[Math.max(longest, DIGITS + 1)];
        Arrays.fill(letters, 'x');
        letters[0] = 'p';
    }

    /** @param length in characters; short ones are as long as it takes to tell them apart */
    String name(int number, int length) {
        int rest = number;
        for (int i = DIGITS; i >= 1; i--) {
            letters[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        return new String(letters, 0, Math.max(length, DIGITS + 1));
    }
}
