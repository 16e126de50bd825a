package dev.heaphotel.practice;

import dev.heaphotel.feedback.Claim;
import dev.heaphotel.growth.Complexity;
import dev.heaphotel.growth.JointTerm;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How we read a prediction.
 *
 * @param words one sentence: what it says of each symbol, or what was expected
 */
record ClaimReading(boolean understood, String words) {

    static ClaimReading of(String said, Problem problem) {
        List<String> symbols = problem.axes().stream().map(Axis::symbol).toList();
        Claim claim = Claim.of(said, symbols);
        if (claim instanceof Claim.Understood understood) {
            String each = problem.axes().stream()
                    .map(axis -> growth(understood, axis))
                    .collect(Collectors.joining("; "));
            return new ClaimReading(true, Texts.say("practice.claim.read-as", written(understood, symbols), each));
        }
        String why = claim instanceof Claim.Unclear unclear ? unclear.why() : "";
        return new ClaimReading(false, Texts.say("practice.claim.not-understood", why));
    }

    private static String growth(Claim.Understood claim, Axis axis) {
        Complexity complexity = claim.bySymbol().getOrDefault(axis.symbol(), Complexity.CONSTANT);
        String key = complexity.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Texts.say("practice.claim." + key, axis.label() + " " + axis.symbol());
    }

    /** In our own notation where we have one for that many symbols. */
    private static String written(Claim.Understood claim, List<String> symbols) {
        if (symbols.size() == 2) {
            return JointTerm.sum(claim.together(), symbols);
        }
        return symbols.size() == 1
                ? claim.bySymbol()
                        .getOrDefault(symbols.get(0), Complexity.CONSTANT)
                        .in(symbols.get(0))
                : claim.said();
    }
}
