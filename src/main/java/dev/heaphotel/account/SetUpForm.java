package dev.heaphotel.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the first administrator fills in. */
record SetUpForm(
        @NotNull String token,

        @NotBlank(message = "{account.rule.email-nothing}")
        @Email(message = "{account.rule.email}")
        @Size(max = 254, message = "{account.rule.email-long}")
        String email,

        @NotBlank(message = "{account.rule.name-nothing}") @Size(max = 80, message = "{account.rule.name-long}")
        String name,

        @GoodPassword String password) {

    SetUpForm {
        name = DisplayName.of(name);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SetUpForm of " + email;
    }
}
