package dev.heaphotel.judge.question;

import dev.heaphotel.feedback.Words;
import dev.heaphotel.judge.Judgement.FindingRow;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.HolderRow;
import dev.heaphotel.judge.Judgement.PointRow;
import dev.heaphotel.unit.Lifetime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How long memory lives, and where it goes. */
final class Life {

    private static final List<String> LIVES = List.of("call", "object", "class");

    /** Threads may hold it beside a field; then two answers would be right. */
    private static final Set<String> THREADS = Set.of("thread-local", "thread", "executor", "timer");

    /** One memory is much larger than another when it is so many times as large. */
    private static final long MUCH = 4;

    /** Smaller amounts are not worth a question. In bytes. */
    private static final long WORTH_ASKING = 4096;

    private Life() {}

    /** What stays lives as long as the object or, in a static, as long as the class. */
    static Optional<Question> ofWhatStays(Facts facts) {
        Optional<FindingRow> culprit = facts.culprit(Lifetime.RETAINED);
        Optional<String> life = facts.holder().flatMap(holder -> life(facts, holder));
        return culprit.flatMap(finding -> facts.culpritRow()
                .flatMap(row ->
                        Facts.largest(row).flatMap(point -> life.map(right -> ofWhatStays(facts, row, point, right)))));
    }

    /** By the root of the path; what outlives the object without being told apart leaves the answer open. */
    private static Optional<String> life(Facts facts, HolderRow holder) {
        String root = holder.path().isEmpty() ? "thread" : holder.path().get(0);
        boolean open = root.startsWith("thread")
                || holder.kind() == null
                || THREADS.contains(holder.kind())
                || facts.has("survivors").isPresent();
        if (open) {
            return Optional.empty();
        }
        return Optional.of(root.startsWith("static") ? "class" : "object");
    }

    private static Question ofWhatStays(Facts facts, GrowthRow row, PointRow point, String right) {
        HolderRow holder = facts.holder().orElseThrow();
        return new Asked("lives-on", row)
                .modelFor(right)
                .name("value", Wording.bytes(point.bytes()))
                .name("at", Wording.at(row, point.size()))
                .name("field", Wording.name(holder.field()))
                .lines(holder.declaredAt() == null ? List.of() : List.of(holder.declaredAt()))
                .byChoice(LIVES, right, facts.order("lives-on"));
    }

    /** What was held at the peak and is gone afterwards lived as long as a call. */
    static Optional<Question> ofThePeak(Facts facts) {
        return facts.of(Lifetime.PEAK).stream()
                .flatMap(
                        peak -> facts
                                .row(peak.axis(), Lifetime.RETAINED)
                                .flatMap(retained -> ofThePeak(facts, peak, retained))
                                .stream())
                .findFirst();
    }

    private static Optional<Question> ofThePeak(Facts facts, GrowthRow peak, GrowthRow retained) {
        Optional<PointRow> most = Facts.largest(peak);
        Optional<PointRow> stays = Facts.largest(retained);
        if (most.isEmpty()
                || stays.isEmpty()
                || most.get().low() < WORTH_ASKING
                || most.get().low() < MUCH * stays.get().high()) {
            return Optional.empty();
        }
        return Optional.of(new Asked("lives-through", peak)
                .name("at", Wording.at(peak, most.get().size()))
                .name("peak", Wording.bytes(most.get().bytes()))
                .name("retained", Wording.bytes(stays.get().bytes()))
                .byChoice(LIVES, "call", facts.order("lives-through")));
    }

    /** Calls that wait for deeper ones need the stack, not the heap. */
    static Optional<Question> frames(Facts facts) {
        return facts.of(Lifetime.STACK).stream()
                .filter(Facts::grows)
                .findFirst()
                .flatMap(row -> Facts.largest(row).map(point -> frames(facts, row, point)));
    }

    private static Question frames(Facts facts, GrowthRow row, PointRow point) {
        Optional<HolderRow> holder = facts.culprit(Lifetime.STACK).isPresent() ? facts.holder() : Optional.empty();
        List<Integer> lines = holder.map(HolderRow::filledAt).orElse(List.of());
        String again = lines.isEmpty()
                ? ""
                : Words.say(
                        "question.frames.again",
                        Map.of(
                                "field", Wording.name(holder.orElseThrow().field()),
                                "lines", Wording.lines(lines)));
        return new Asked("frames", row)
                .name("depth", Wording.count(point.bytes()))
                .name("at", Wording.at(row, point.size()))
                .name("again", again)
                .lines(lines)
                .byChoice(List.of("stack", "heap", "metaspace", "nowhere"), "stack", facts.order("frames"));
    }

    /** Allocated but never held: the collector took it. */
    static Optional<Question> gone(Facts facts) {
        return facts.of(Lifetime.CHURN).stream()
                .flatMap(churn ->
                        facts.row(churn.axis(), Lifetime.PEAK).flatMap(peak -> gone(facts, churn, peak)).stream())
                .findFirst();
    }

    private static Optional<Question> gone(Facts facts, GrowthRow churn, GrowthRow peak) {
        Optional<PointRow> made = Facts.largest(churn);
        Optional<PointRow> held = Facts.largest(peak);
        if (made.isEmpty()
                || held.isEmpty()
                || made.get().low() < WORTH_ASKING
                || made.get().low() < MUCH * held.get().high()) {
            return Optional.empty();
        }
        return Optional.of(new Asked("gone", churn)
                .name("at", Wording.at(churn, made.get().size()))
                .name("churn", Wording.bytes(made.get().bytes()))
                .name("peak", Wording.bytes(held.get().bytes()))
                .byChoice(List.of("collector", "brace", "stack", "object"), "collector", facts.order("gone")));
    }
}
