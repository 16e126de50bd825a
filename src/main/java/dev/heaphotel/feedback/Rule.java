package dev.heaphotel.feedback;

import dev.heaphotel.unit.Lifetime;
import java.util.Locale;

/** Every rule by which a finding is made. Its word is stable, for it stands in JSON, and is the key of its text. */
public enum Rule {
    RETAINED_GROWS(Severity.ESSENTIAL),
    PEAK_GROWS(Severity.ESSENTIAL),
    AUXILIARY_GROWS(Severity.ESSENTIAL),
    CHURN_GROWS(Severity.ESSENTIAL),
    STACK_GROWS(Severity.ESSENTIAL),
    /** The heap was full before the ladder's end. */
    HEAP_FULL(Severity.ESSENTIAL),
    /** Something stays when the candidate's object is gone. */
    SURVIVORS(Severity.ACTIONABLE),
    /** A bound could be neither confirmed nor refuted. */
    GROWTH_UNDECIDED(Severity.ACTIONABLE),
    /** The same program allocated different amounts for the same input. */
    NOT_REPEATABLE(Severity.ACTIONABLE),
    WITHIN_BOUND(Severity.CELEBRATORY),
    CLAIM_AGREES(Severity.CELEBRATORY),
    CLAIM_DIFFERS(Severity.INFORMATIVE),
    /** The prediction could not be read. */
    CLAIM_UNCLEAR(Severity.INFORMATIVE);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** {@code retained-grows}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    static Rule grows(Lifetime lifetime) {
        return valueOf(lifetime.name() + "_GROWS");
    }
}
