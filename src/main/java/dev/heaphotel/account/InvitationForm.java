package dev.heaphotel.account;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which role a link shall give, for how long, and a word on whom it is for. */
record InvitationForm(
        @NotNull(message = "Role: choose one.") @Nullable Role role,

        @Size(max = 200, message = "For whom: expected at most 200 characters.") @Nullable
        String note,

        @NotNull(message = "Days: expected 1 to 30.")
        @Min(value = 1, message = "Days: expected 1 to 30.")
        @Max(value = 30, message = "Days: expected 1 to 30.")
        @Nullable
        Integer days) {

    static final int USUAL_DAYS = 7;

    InvitationForm {
        note = Objects.requireNonNullElse(note, "")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }

    @AssertTrue(message = "Role: choose interviewer or administrator. Candidates need no invitation.")
    boolean isRoleToInvite() {
        return role != Role.CANDIDATE;
    }

    Duration goodFor() {
        return Duration.ofDays(Objects.requireNonNull(days));
    }
}
