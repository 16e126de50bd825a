package dev.heaphotel.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A link that gives a role, once.
 *
 * @param note  whom it is meant for; may be empty
 * @param by    who invites
 * @param state as of now
 * @param guest who used it
 */
record Invitation(
        UUID id,
        Role role,
        String note,
        UUID by,
        Instant createdAt,
        Instant expiresAt,
        State state,
        Optional<UUID> guest) {

    /** Only an open one gives anything. */
    enum State {
        OPEN,
        USED,
        REVOKED,
        EXPIRED,
        /** Whoever invites is no administrator any more. */
        VOID
    }

    /** How an entry of the audit log names it. */
    static String named(UUID id) {
        return "invitation " + id;
    }
}
