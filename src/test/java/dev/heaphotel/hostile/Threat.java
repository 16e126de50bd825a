package dev.heaphotel.hostile;

/** The rows of the table of threats that a program in a box can be. */
enum Threat {
    TIME,
    HEAP,
    OFF_HEAP,
    THREADS,
    EXIT,
    PROCESS,
    FILES,
    ENVIRONMENT,
    NETWORK,
    FORGERY,
    HIDING,
    KINDNESS,
    COMPILER,
    FLOOD,
    AFTERWARDS,
    CONSPIRACY,
    CRASH,
    TEXT,
    /** Honest, and easily taken for something else. */
    ODD
}
