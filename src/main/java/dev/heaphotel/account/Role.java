package dev.heaphotel.account;

import java.util.Locale;

/** What a person may do. Practising needs none. */
public enum Role {
    /** Keeps a record of what was practised. */
    CANDIDATE,
    /** Invites, watches and reviews. */
    INTERVIEWER,
    /** Writes problems and admits people. */
    ADMIN;

    /** In the audit log, which is kept in English whoever does what. */
    String logged() {
        return this == ADMIN ? "administrator" : name().toLowerCase(Locale.ROOT);
    }
}
