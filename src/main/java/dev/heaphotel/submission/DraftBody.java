package dev.heaphotel.submission;

import dev.heaphotel.unit.Sha256;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A draft as the editor reads it. */
record DraftBody(
        @Schema(description = "The text; null where there is none, and in the answer to saving") @Nullable
        String source,

        @Schema(description = "0 where there is none") long revision,

        @Nullable String savedAt,

        @Schema(description = "Tells one keeper of drafts from another: who signs in or out has another one")
        String keeper) {

    private static final int KEEPER_DIGITS = 12;

    static DraftBody of(Optional<Draft> draft, Visitor visitor) {
        return new DraftBody(
                draft.map(Draft::source).orElse(null),
                draft.map(Draft::revision).orElse(0L),
                draft.map(known -> known.savedAt().toString()).orElse(null),
                keeper(visitor));
    }

    static DraftBody saved(Draft draft, Visitor visitor) {
        return new DraftBody(null, draft.revision(), draft.savedAt().toString(), keeper(visitor));
    }

    /** Says nothing of the key it is made from. */
    private static String keeper(Visitor visitor) {
        byte[] digest = Sha256.begin().digest(visitor.keeper().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, KEEPER_DIGITS);
    }
}
