package dev.heaphotel.account;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Asks {@link SignInAttempts} before a password is compared. Success forgives the account's failures and not the address's: else
 * whoever guesses would sign in to an own account in between.
 */
final class SignInGate implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final SignInAttempts attempts;
    private final People people;

    SignInGate(AuthenticationProvider passwords, SignInAttempts attempts, People people) {
        this.passwords = passwords;
        this.attempts = attempts;
        this.people = people;
    }

    static String account(String email) {
        return "account " + email.toLowerCase(Locale.ROOT);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String address = address(asked);
        String account = account(asked.getName());
        if (!attempts.take(address, SignInAttempts.PER_ADDRESS)
                || !attempts.take(account, SignInAttempts.PER_ACCOUNT)) {
            throw new LockedException("Too many attempts.");
        }
        Authentication known = passwords.authenticate(asked);
        attempts.forgive(account);
        attempts.giveBack(address);
        refuseTheLocked(known);
        return withoutHash(known);
    }

    /** Said only to whoever knows the password. */
    private void refuseTheLocked(Authentication known) {
        boolean locked = known.getPrincipal() instanceof SignedIn person
                && people.findById(person.id()).flatMap(Person::lockedAt).isPresent();
        if (locked) {
            throw new DisabledException("The account is locked.");
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return passwords.supports(kind);
    }

    private static Authentication withoutHash(Authentication known) {
        if (!(known.getPrincipal() instanceof SignedIn person)) {
            return known;
        }
        UsernamePasswordAuthenticationToken kept = person.token();
        kept.setDetails(known.getDetails());
        return kept;
    }

    private static String address(Authentication asked) {
        return "address "
                + (asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "");
    }
}
