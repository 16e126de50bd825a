package dev.heaphotel.account;

/** What a person may do. Practising needs none. */
public enum Role {
    /** Keeps a record of what was practised. */
    CANDIDATE,
    /** Invites, watches and reviews. */
    INTERVIEWER,
    /** Writes problems and admits people. */
    ADMIN
}
