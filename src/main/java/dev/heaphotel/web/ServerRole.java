package dev.heaphotel.web;

/** What a process of the application does. All of one house share a database; {@code heaphotel.role} chooses. */
public enum ServerRole {
    /** Serves pages and judges. */
    BOTH,
    /** Serves pages; what is handed in waits for a runner. */
    WEB,
    /** Judges, and serves nothing but its health. */
    RUNNER;

    /** Whether it answers people, and looks after what is theirs. */
    public boolean hasPages() {
        return this != RUNNER;
    }

    /** Whether it takes tickets up. */
    public boolean judges() {
        return this != WEB;
    }
}
