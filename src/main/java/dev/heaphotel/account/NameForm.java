package dev.heaphotel.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Another name. */
record NameForm(
        @NotBlank(message = "{account.rule.name-nothing}")
        @Size(max = DisplayName.MOST, message = "{account.rule.name-long}")
        @Nullable
        String name) {

    NameForm {
        name = DisplayName.of(name);
    }
}
