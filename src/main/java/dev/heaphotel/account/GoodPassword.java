package dev.heaphotel.account;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A password that somebody chooses; {@link PasswordRule} says what is asked of it. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PasswordRule.class)
@interface GoodPassword {

    String message() default "{account.rule.password}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
