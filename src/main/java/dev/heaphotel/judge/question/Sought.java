package dev.heaphotel.judge.question;

import dev.heaphotel.feedback.Words;
import dev.heaphotel.unit.VisibleText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/** How a question is answered, and which answers are right. */
public sealed interface Sought {

    /** Longer than any answer; what is longer is not looked at. In characters. */
    int LONGEST = 80;

    Grade grade(String answer);

    /** {@code choice}, {@code amount}, {@code count} or {@code line}. */
    String word();

    /**
     * One of a few sentences, lettered from a.
     *
     * @param right place of the right one
     */
    record OneOf(List<String> choices, int right) implements Sought {

        public OneOf {
            choices = List.copyOf(choices);
        }

        /** Of the choice at that place. */
        public static String letter(int place) {
            return String.valueOf((char) ('a' + place));
        }

        @Override
        public Grade grade(String answer) {
            Optional<Integer> place = ChoiceText.read(answer, choices);
            if (place.isEmpty()) {
                return unread(this, answer, Map.of("last", letter(choices.size() - 1)));
            }
            String said = letter(place.get()) + ": " + choices.get(place.get());
            return place.get() == right ? new Grade.Right(said) : new Grade.Wrong(said);
        }

        @Override
        public String word() {
            return "choice";
        }
    }

    /**
     * So many bytes.
     *
     * @param bytes     as measured or projected, above 0
     * @param tolerance the part of it by which an answer may be off, 0.25 for a quarter
     */
    record Amount(double bytes, double tolerance) implements Sought {

        @Override
        public Grade grade(String answer) {
            return near(this, answer, AmountText.bytes(answer), bytes, tolerance);
        }

        @Override
        public String word() {
            return "amount";
        }
    }

    /**
     * So many requests, or whatever is counted.
     *
     * @param number    as projected, above 0
     * @param tolerance the part of it by which an answer may be off
     */
    record Count(double number, double tolerance) implements Sought {

        @Override
        public Grade grade(String answer) {
            return near(this, answer, AmountText.count(answer), number, tolerance);
        }

        @Override
        public String word() {
            return "count";
        }
    }

    /** @param lines of the program, from 1; each of them is right */
    record Line(SortedSet<Integer> lines) implements Sought {

        public Line {
            lines = new TreeSet<>(lines);
        }

        @Override
        public Grade grade(String answer) {
            Optional<Integer> line = LineText.read(answer);
            if (line.isEmpty()) {
                return unread(this, answer, Map.of());
            }
            String said = Words.say("line", Map.of("number", line.get().toString()));
            return lines.contains(line.get()) ? new Grade.Right(said) : new Grade.Wrong(said);
        }

        @Override
        public String word() {
            return "line";
        }
    }

    private static Grade near(Sought sought, String answer, OptionalDouble read, double right, double tolerance) {
        if (read.isEmpty()) {
            return unread(sought, answer, Map.of());
        }
        double said = read.getAsDouble();
        String words = sought instanceof Amount ? Wording.bytes(said) : Wording.count(said);
        return Math.abs(said - right) <= tolerance * right ? new Grade.Right(words) : new Grade.Wrong(words);
    }

    private static Grade unread(Sought sought, String answer, Map<String, String> names) {
        Map<String, String> all = new java.util.HashMap<>(names);
        all.put("found", VisibleText.of(answer.strip(), LONGEST));
        String empty = answer.isBlank() ? ".empty" : "";
        return new Grade.Unread(Words.say("question.unread." + sought.word() + empty, all));
    }
}
