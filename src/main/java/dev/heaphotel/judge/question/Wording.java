package dev.heaphotel.judge.question;

import dev.heaphotel.feedback.Words;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.unit.ByteSize;
import dev.heaphotel.unit.Lifetime;
import dev.heaphotel.unit.VisibleText;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures and places as the questions speak of them. */
final class Wording {

    private static final double MILLION = 1e6;
    private static final int LONGEST_NAME = 120;

    private Wording() {}

    static String bytes(double bytes) {
        return Words.decimal(new ByteSize(Math.round(bytes)).toString());
    }

    /** Bytes, or frames where the stack is meant. */
    static String amount(GrowthRow row, long amount) {
        return row.lifetime().equals(Lifetime.STACK.word()) ? count(amount) : bytes(amount);
    }

    /** Groups of three digits below a million, else millions: {@code 724 000}, {@code 1.5 million}. */
    static String count(double count) {
        if (count < MILLION) {
            return String.format(Locale.ROOT, "%,d", Math.round(count)).replace(',', '\u00a0');
        }
        String millions = String.format(Locale.ROOT, "%,.1f", count / MILLION)
                .replaceFirst("\\.0$", "")
                .replace(',', '\u00a0');
        String key = millions.equals("1") ? "question.million" : "question.millions";
        return Words.say(key, Map.of("number", Words.decimal(millions)));
    }

    /** {@code line 7}, {@code lines 7 and 9}. */
    static String lines(Collection<Integer> lines) {
        List<String> numbers = lines.stream().map(String::valueOf).toList();
        return numbers.size() == 1
                ? Words.say("line", Map.of("number", numbers.get(0)))
                : Words.say("lines", Map.of("numbers", Words.listed(numbers)));
    }

    /** What a candidate has named. */
    static String name(String theirs) {
        return VisibleText.of(theirs, LONGEST_NAME);
    }

    /** Requests are counted, a capacity is set: {@code at 10 million requests}, {@code at a capacity of 10 million}. */
    static String at(GrowthRow row, double size) {
        return Words.say(
                counted(row) ? "question.at.counted" : "question.at.set",
                Map.of("size", count(size), "axis", row.label()));
    }

    /** {@code the number of requests}, {@code the capacity}. */
    static String decider(GrowthRow row) {
        return Words.say(
                counted(row) ? "question.decider.counted" : "question.decider.set", Map.of("axis", row.label()));
    }

    private static boolean counted(GrowthRow row) {
        return row.label().endsWith("s");
    }
}
