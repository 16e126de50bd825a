/**
 * Judges what was handed in once more when a problem has a new version: as a set, beside the verdicts that stand. Whoever asked
 * for it looks at both, and applies the set or drops it; until then nobody's verdict changes.
 */
@NullMarked
package dev.heaphotel.submission.rejudge;

import org.jspecify.annotations.NullMarked;
