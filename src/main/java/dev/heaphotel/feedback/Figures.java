package dev.heaphotel.feedback;

import dev.heaphotel.unit.ByteSize;
import dev.heaphotel.unit.Lifetime;
import java.util.Locale;
import java.util.Map;

/** Amounts as people read them. */
final class Figures {

    private Figures() {}

    /** Bytes, or frames where the stack is meant. */
    static String amount(Lifetime lifetime, double amount) {
        return lifetime == Lifetime.STACK ? frames(amount) : bytes(amount);
    }

    /** Groups of three digits, {@code 724 000}, held together by no-break spaces. */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', '\u00a0');
    }

    private static String bytes(double bytes) {
        return bytes < 10 ? digits(bytes) + " B" : size(new ByteSize(Math.round(bytes)));
    }

    /** {@code 5.4 MB}. */
    static String size(ByteSize size) {
        return Words.decimal(size.toString());
    }

    private static String frames(double frames) {
        String digits = frames < 10 ? digits(frames) : count(Math.round(frames));
        return Words.say(digits.equals("1") ? "frames.one" : "frames.many", Map.of("number", digits));
    }

    private static String digits(double amount) {
        return Words.decimal(String.format(Locale.ROOT, "%.1f", amount).replaceFirst("\\.0$", ""));
    }
}
