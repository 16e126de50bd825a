package dev.heaphotel.submission;

import java.time.Instant;

/**
 * What somebody is writing for a problem.
 *
 * @param revision grows with each change of the text; 1 is the first
 */
record Draft(String source, long revision, Instant savedAt) {}
