package dev.heaphotel.account;

import dev.heaphotel.web.Texts;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Long enough, and neither longer than is hashed nor a few characters repeated. Nothing else: length is what counts. */
public final class PasswordRule implements ConstraintValidator<GoodPassword, String> {

    static final int LEAST = 12;

    /** In UTF-8. Bcrypt reads no more, and refuses what is longer. */
    static final int MOST_BYTES = 72;

    private static final int LEAST_DIFFERENT = 5;

    @Override
    public boolean isValid(@Nullable String password, ConstraintValidatorContext context) {
        Optional<String> complaint = complaint(password == null ? "" : password);
        complaint.ifPresent(words -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(words).addConstraintViolation();
        });
        return complaint.isEmpty();
    }

    private static Optional<String> complaint(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            return Optional.of(
                    length == 0
                            ? Texts.say("account.rule.password-nothing", LEAST)
                            : Texts.say("account.rule.password-short", LEAST, length));
        }
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            return Optional.of(Texts.say("account.rule.password-long", MOST_BYTES, length));
        }
        boolean dull = password.codePoints().distinct().count() < LEAST_DIFFERENT;
        return dull ? Optional.of(Texts.say("account.rule.password-dull", LEAST_DIFFERENT)) : Optional.empty();
    }
}
