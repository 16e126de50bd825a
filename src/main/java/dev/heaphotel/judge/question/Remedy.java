package dev.heaphotel.judge.question;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.HolderRow;
import dev.heaphotel.unit.Lifetime;
import dev.heaphotel.unit.Verdict;
import java.util.List;
import java.util.Optional;

/** What to change, and what another use would do. */
final class Remedy {

    private Remedy() {}

    /** Which change lets go of it? The others leave the reference where it is, and it was weighed after full collections. */
    static Optional<Question> change(Facts facts) {
        Optional<HolderRow> holder = facts.culprit(Lifetime.RETAINED)
                .flatMap(culprit -> facts.holder())
                .filter(it -> it.fix() != null);
        return facts.culpritRow()
                .flatMap(row -> holder.map(it -> new Asked("change", row)
                        .name("fix", Wording.name(Optional.ofNullable(it.fix()).orElse("")))
                        .name("field", Wording.name(it.field()))
                        .lines(it.filledAt())
                        .byChoice(List.of("fix", "collect", "heap", "locals"), "fix", facts.order("change"))));
    }

    /**
     * What if every key is new? Asked of a structure that must evict, where every answer was right and what stays was flat
     * along the main axis and grew along the other.
     */
    static Optional<Question> newKeys(Facts facts) {
        List<GrowthRow> rows = facts.of(Lifetime.RETAINED);
        boolean evicts = facts.tags().contains("eviction") && facts.judgement().verdict() == Verdict.ACCEPTED;
        boolean bounded = rows.size() == 2
                && Facts.growth(rows.get(0)).equals(Optional.of(Complexity.CONSTANT))
                && Facts.grows(rows.get(1));
        if (!evicts || !bounded) {
            return Optional.empty();
        }
        return Optional.of(new Asked("new-keys", rows.get(0))
                .name("bound", Wording.decider(rows.get(1)))
                .byChoice(List.of("bounded", "grows", "collector", "nothing"), "bounded", facts.order("new-keys")));
    }
}
