package dev.heaphotel.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody fills in who wants an account. */
record SignUpForm(
        @NotBlank(message = "{account.rule.name-nothing}")
        @Size(max = DisplayName.MOST, message = "{account.rule.name-long}")
        @Nullable
        String name,

        @NotBlank(message = "{account.rule.email-nothing}")
        @Email(message = "{account.rule.email}")
        @Size(max = 254, message = "{account.rule.email-long}")
        @Nullable
        String email,

        @GoodPassword @Nullable String password) {

    SignUpForm {
        name = DisplayName.of(name);
        email = Objects.requireNonNullElse(email, "").strip();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "SignUpForm of " + email;
    }
}
