package dev.heaphotel.judge.question;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.SpaceRow;
import dev.heaphotel.unit.Lifetime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What memory depends on, and how. */
final class Shape {

    private static final Map<List<Boolean>, String> DECIDERS = Map.of(
            List.of(true, false), "first",
            List.of(false, true), "second",
            List.of(true, true), "both",
            List.of(false, false), "neither");

    private Shape() {}

    /**
     * What bounds it? Answered by the law of both sizes: along one axis the other may grow with it, so that single curves
     * would not decide.
     */
    static Optional<Question> decides(Facts facts) {
        List<GrowthRow> rows = facts.of(Lifetime.RETAINED);
        Optional<SpaceRow> law = facts.judgement().space().stream()
                .filter(space -> space.lifetime().equals(Lifetime.RETAINED.word()))
                .filter(space ->
                        space.measured().startsWith("O(") && !space.measured().contains("min("))
                .findFirst();
        return rows.size() == 2 ? law.map(known -> decides(facts, rows, known)) : Optional.empty();
    }

    private static Question decides(Facts facts, List<GrowthRow> rows, SpaceRow law) {
        List<Boolean> counts =
                rows.stream().map(row -> mentions(law.measured(), row.symbol())).toList();
        String right = DECIDERS.get(counts);
        GrowthRow telling = rows.get(counts.get(0) || !counts.get(1) ? 0 : 1);
        return new Asked("decides", telling)
                .modelFor(right)
                .name("first", Wording.decider(rows.get(0)))
                .name("second", Wording.decider(rows.get(1)))
                .name("law", law.measured())
                .byChoice(List.of("first", "second", "both", "neither"), right, facts.order("decides"));
    }

    private static boolean mentions(String law, String symbol) {
        String terms = law.substring(1).replace("log", " ").replace("max", " ");
        return Pattern.compile("(?<![\\p{L}])" + Pattern.quote(symbol) + "(?![\\p{L}])")
                .matcher(terms)
                .find();
    }

    /** Of which class is it? The class that fits next best is not offered, for it is not plainly wrong. */
    static Optional<Question> growth(Facts facts) {
        return facts.culpritRow()
                .or(() -> Stream.of(Lifetime.RETAINED, Lifetime.PEAK)
                        .flatMap(lifetime -> facts.of(lifetime).stream())
                        .filter(Facts::grows)
                        .findFirst())
                .flatMap(row -> Facts.growth(row).map(growth -> growth(row, growth)));
    }

    private static Question growth(GrowthRow row, Complexity right) {
        Set<Complexity> offered =
                EnumSet.of(Complexity.CONSTANT, Complexity.LOGARITHMIC, Complexity.LINEAR, Complexity.QUADRATIC, right);
        offered.removeIf(each -> each != right && each.in(row.symbol()).equals(row.runnerUp()));
        List<String> choices =
                offered.stream().map(each -> each.in(row.symbol())).toList();
        String allowed = Boolean.FALSE.equals(row.within()) && row.bound() != null ? "past" : "within";
        return new Asked("growth", row)
                .modelFor(allowed)
                .name("bound", Optional.ofNullable(row.bound()).orElse(row.measured()))
                .by(new Sought.OneOf(choices, choices.indexOf(right.in(row.symbol()))));
    }
}
