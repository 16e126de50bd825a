package dev.heaphotel.submission;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is posted. */
record HandInBody(
        @Schema(description = "The whole text of the class, at most 64 KiB in UTF-8, without NUL") @Nullable
        String source,

        @Schema(description = "The space complexity you predict", example = "O(k)") @Nullable
        String claim) {}
