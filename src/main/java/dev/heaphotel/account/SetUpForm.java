package dev.heaphotel.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the first administrator fills in. */
record SetUpForm(
        @NotNull String token,

        @NotBlank(message = "Email: expected an address, found nothing.")
        @Email(message = "Email: expected an address such as ada@example.org.")
        @Size(max = 254, message = "Email: expected at most 254 characters.")
        String email,

        @NotBlank(message = "Name: expected what others may call you, found nothing.")
        @Size(max = 80, message = "Name: expected at most 80 characters.")
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
