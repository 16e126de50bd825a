package dev.heaphotel.submission;

import dev.heaphotel.judge.Depth;
import java.util.Optional;

/**
 * What a visitor wants judged, checked: the source has at most 64 KiB in UTF-8 and no NUL.
 *
 * @param problem slug of a problem of the catalogue
 */
record HandIn(String problem, Depth kind, String source, Optional<String> claim) {}
