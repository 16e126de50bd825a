package dev.heaphotel.interview;

import java.util.List;
import java.util.UUID;

/** What became of a batch of edits. */
sealed interface Writing {

    /** All of them are made, now or when they came before. */
    record Kept(long revision) implements Writing {}

    /** Made from another text than the one that is there: none is made. */
    record Changed(long revision, String source) implements Writing {}

    /** One of them cannot be made. */
    record Unfit() implements Writing {}

    /**
     * @param id      the same when it is sent again
     * @param basedOn the revision from which the first edit was made
     */
    record Batch(UUID id, long basedOn, List<Edit> edits) {}
}
