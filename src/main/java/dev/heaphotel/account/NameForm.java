package dev.heaphotel.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Another name. */
record NameForm(
        @NotBlank(message = "Name: expected what others may call you, found nothing.")
        @Size(max = DisplayName.MOST, message = "Name: expected at most 80 characters.")
        @Nullable
        String name) {

    NameForm {
        name = DisplayName.of(name);
    }
}
