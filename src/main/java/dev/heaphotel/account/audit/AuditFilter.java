package dev.heaphotel.account.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * Which entries are looked for.
 *
 * @param what   the kind of change; empty for every kind
 * @param person whose doing it was, or whom it was about
 */
public record AuditFilter(String what, Optional<UUID> person) {

    public static final AuditFilter EVERYTHING = new AuditFilter("", Optional.empty());

    /** A condition for {@code where}, with the parameters {@code what}, {@code who} and {@code about}. */
    String condition() {
        return (what.isEmpty() ? "true" : "what = :what")
                + (person.isEmpty() ? "" : " and (who = :who or about = :about)");
    }
}
