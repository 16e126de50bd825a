package dev.heaphotel.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Another password.
 *
 * @param current  today's
 * @param password tomorrow's
 */
record PasswordForm(
        @Nullable String current, @GoodPassword @Nullable String password) {

    String today() {
        return Objects.requireNonNullElse(current, "");
    }

    String tomorrow() {
        return Objects.requireNonNullElse(password, "");
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "PasswordForm";
    }
}
