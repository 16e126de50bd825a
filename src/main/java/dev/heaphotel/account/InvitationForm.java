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
        @NotNull(message = "{account.rule.invitation-role}") @Nullable
        Role role,

        @Size(max = 200, message = "{account.rule.invitation-note}") @Nullable
        String note,

        @NotNull(message = "{account.rule.invitation-days}")
        @Min(value = 1, message = "{account.rule.invitation-days}")
        @Max(value = 30, message = "{account.rule.invitation-days}")
        @Nullable
        Integer days) {

    static final int USUAL_DAYS = 7;

    InvitationForm {
        note = Objects.requireNonNullElse(note, "")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }

    @AssertTrue(message = "{account.rule.invitation-role-to-invite}")
    boolean isRoleToInvite() {
        return role != Role.CANDIDATE;
    }

    Duration goodFor() {
        return Duration.ofDays(Objects.requireNonNull(days));
    }
}
