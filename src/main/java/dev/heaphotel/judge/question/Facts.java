package dev.heaphotel.judge.question;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.judge.AllocationByLine;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.FindingRow;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.HolderRow;
import dev.heaphotel.judge.Judgement.PointRow;
import dev.heaphotel.unit.Lifetime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/** One judgement, read for what can be asked about it. */
record Facts(Judgement judgement, List<String> tags) {

    /** The first finding that decided the verdict and names a curve. */
    Optional<FindingRow> culprit() {
        return judgement.findings().stream()
                .filter(finding -> finding.severity().equals("essential"))
                .filter(finding -> finding.rule().equals(finding.lifetime() + "-grows"))
                .findFirst();
    }

    Optional<FindingRow> culprit(Lifetime lifetime) {
        return culprit().filter(finding -> finding.lifetime().equals(lifetime.word()));
    }

    Optional<HolderRow> holder() {
        return culprit().flatMap(finding -> Optional.ofNullable(finding.holder()));
    }

    Optional<GrowthRow> row(String axis, Lifetime lifetime) {
        return of(lifetime).stream().filter(row -> row.axis().equals(axis)).findFirst();
    }

    /** The curve of the finding that decided the verdict. */
    Optional<GrowthRow> culpritRow() {
        return culprit().flatMap(finding -> row(finding.axis(), Lifetime.of(finding.lifetime())));
    }

    /** One curve for each axis, the main axis first. */
    List<GrowthRow> of(Lifetime lifetime) {
        return judgement.growth().stream()
                .filter(row -> row.lifetime().equals(lifetime.word()))
                .toList();
    }

    /** The class; empty where it is too close to call. */
    static Optional<Complexity> growth(GrowthRow row) {
        return row.measured().startsWith("O(")
                ? Optional.of(Complexity.parse(row.measured(), row.symbol()))
                : Optional.empty();
    }

    static boolean grows(GrowthRow row) {
        return growth(row).filter(growth -> growth != Complexity.CONSTANT).isPresent();
    }

    /** The largest size weighed. */
    static Optional<PointRow> largest(GrowthRow row) {
        return row.points().stream().max(Comparator.comparingLong(PointRow::size));
    }

    /** Allocation by line along that axis; empty where it was seen along another, or nothing is known of what is held. */
    Optional<AllocationByLine> lines(String axis) {
        return Optional.ofNullable(judgement.lines())
                .filter(lines -> lines.axis().equals(axis) && lines.heldKnown());
    }

    /** The same program always gave the same figures. */
    boolean repeatable() {
        return has("not-repeatable").isEmpty();
    }

    /** A finding of that rule. */
    Optional<FindingRow> has(String rule) {
        return judgement.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst();
    }

    /** Order of choices: another one for each question and submission, the same every time. */
    Random order(String question) {
        return new Random(Objects.hash(judgement.seed(), judgement.headline(), question));
    }
}
