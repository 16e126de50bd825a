package dev.heaphotel.account;

import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Asks {@link SignInAttempts} before a password is compared, and tells it how that went. */
final class SignInGate implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final SignInAttempts attempts;

    SignInGate(AuthenticationProvider passwords, SignInAttempts attempts) {
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        List<String> keys = keys(asked);
        if (keys.stream().anyMatch(attempts::tooMany)) {
            throw new LockedException("Too many attempts.");
        }
        try {
            Authentication known = passwords.authenticate(asked);
            keys.forEach(attempts::succeeded);
            return known;
        } catch (AuthenticationException e) {
            keys.forEach(attempts::failed);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return passwords.supports(kind);
    }

    private static List<String> keys(Authentication asked) {
        String account = "account " + asked.getName().toLowerCase(Locale.ROOT);
        return asked.getDetails() instanceof WebAuthenticationDetails details
                ? List.of(account, "address " + details.getRemoteAddress())
                : List.of(account);
    }
}
