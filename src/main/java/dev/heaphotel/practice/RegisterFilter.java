package dev.heaphotel.practice;

import dev.heaphotel.problem.Difficulty;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a visitor wants to see of the register. The page's script filters by the same rules.
 *
 * @param words each must occur in a problem's text, in small letters
 * @param said  the search as it was typed
 */
record RegisterFilter(
        String said,
        List<String> words,
        Optional<Topic> topic,
        Optional<Difficulty> difficulty,
        Optional<Standing> standing) {

    /** In characters; what is longer is cut. */
    private static final int LONGEST = 80;

    /** Values that are none of ours are as good as left out. */
    static RegisterFilter of(String search, String topic, String difficulty, String standing) {
        String said = search.substring(0, Math.min(LONGEST, search.length())).strip();
        return new RegisterFilter(
                said,
                Stream.of(said.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList(),
                Arrays.stream(Topic.values())
                        .filter(known -> known.word().equals(topic))
                        .findFirst(),
                Arrays.stream(Difficulty.values())
                        .filter(known -> known.word().equals(difficulty))
                        .findFirst(),
                Standing.of(standing));
    }

    boolean admits(Problem problem, Standing stands) {
        return topic.filter(wanted -> wanted != problem.stop().topic()).isEmpty()
                && difficulty.filter(wanted -> wanted != problem.difficulty()).isEmpty()
                && standing.filter(wanted -> wanted != stands).isEmpty()
                && words.stream().allMatch(text(problem)::contains);
    }

    /** What is searched, in small letters. */
    static String text(Problem problem) {
        return String.join(
                        " ",
                        problem.title(),
                        problem.lesson(),
                        String.join(" ", problem.tags()),
                        problem.entry().className(),
                        RegisterView.title(problem.stop().topic()),
                        problem.slug())
                .toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return words.isEmpty() && topic.isEmpty() && difficulty.isEmpty() && standing.isEmpty();
    }
}
