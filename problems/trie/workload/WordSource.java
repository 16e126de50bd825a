import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/** Makes words of lower-case letters, none of them twice. */
final class WordSource {

    private final SplittableRandom random;
    private final Set<String> given = new HashSet<>();

    WordSource(SplittableRandom random) {
        this.random = random;
    }

    /** Of 6 to 9 letters. */
    String fresh() {
        return unlike("");
    }

    /** The beginning of a word, at least 3 letters of it, and something else behind it. */
    String branchOf(String word) {
        return unlike(word.substring(0, 3 + random.nextInt(word.length() - 3)));
    }

    private String unlike(String beginning) {
        String word = beginning + letters(beginning.isEmpty() ? 6 + random.nextInt(4) : 3, 26);
        return given.add(word) ? word : unlike(beginning);
    }

    /** So few letters that words often are the beginnings of others, and come again. */
    String simple() {
        return letters(1 + random.nextInt(4), 2);
    }

    private String letters(int count, int alphabet) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('a' + random.nextInt(alphabet)));
        }
        return text.toString();
    }
}
