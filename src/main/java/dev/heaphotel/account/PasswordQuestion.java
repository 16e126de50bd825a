package dev.heaphotel.account;

import dev.heaphotel.web.Texts;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Asks somebody who is signed in for the password again: the browser may stand open. As slow for guessers as signing in. */
@Component
class PasswordQuestion {

    enum Answer {
        RIGHT,
        WRONG,
        TOO_MANY
    }

    private final PasswordEncoder passwords;
    private final SignInAttempts attempts;

    PasswordQuestion(PasswordEncoder passwords, SignInAttempts attempts) {
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /** Right in any case for somebody without a password. */
    Answer ask(Person person, String typed) {
        if (person.passwordHash().isEmpty()) {
            return Answer.RIGHT;
        }
        String account = SignInGate.account(person.email().orElse(""));
        if (!attempts.take(account, SignInAttempts.PER_ACCOUNT)) {
            return Answer.TOO_MANY;
        }
        if (!passwords.matches(typed, person.passwordHash().get())) {
            return Answer.WRONG;
        }
        attempts.forgive(account);
        return Answer.RIGHT;
    }

    /** In words for the field; empty where the answer was right. */
    static String complaint(Answer answer) {
        return switch (answer) {
            case RIGHT -> "";
            case WRONG -> Texts.say("account.question.wrong");
            case TOO_MANY -> Texts.say("account.question.too-many");
        };
    }
}
