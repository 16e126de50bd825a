package dev.heaphotel.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody fills in who wants an account. */
record SignUpForm(
        @NotBlank(message = "Name: expected what others may call you, found nothing.")
        @Size(max = DisplayName.MOST, message = "Name: expected at most 80 characters.")
        @Nullable
        String name,

        @NotBlank(message = "Email: expected an address, found nothing.")
        @Email(message = "Email: expected an address such as ada@example.org.")
        @Size(max = 254, message = "Email: expected at most 254 characters.")
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
