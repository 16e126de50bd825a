package dev.heaphotel.account;

import dev.heaphotel.account.audit.Audit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Back to the form, with the reason, and into the log. */
@Component
class SignInFailed implements AuthenticationFailureHandler {

    /** As the sign-in page's {@code error} parameter says it. */
    static final String LOCKED = "locked";

    private final People people;
    private final Audit audit;
    private final TransactionTemplate transaction;

    SignInFailed(People people, Audit audit, TransactionTemplate transaction) {
        this.people = people;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        // Refused unseen, and the attempts before it are in the log: nobody fills it by hammering.
        if (!(failure instanceof LockedException)) {
            write(request, failure);
        }
        response.sendRedirect(request.getContextPath() + "/sign-in?error=" + word(failure) + "&" + WayBack.PARAMETER
                + "=" + URLEncoder.encode(WayBack.of(request), StandardCharsets.UTF_8));
    }

    /** Never what was typed: passwords are typed into the wrong field. Takes as long whether the address is known or not. */
    private void write(HttpServletRequest request, AuthenticationException failure) {
        String typed = Optional.ofNullable(request.getParameter("username")).orElse("");
        String why = failure instanceof DisabledException ? "The account is locked." : "Wrong password.";
        String from = " From " + request.getRemoteAddr() + ".";
        Optional<Person> meant = typed.indexOf('\0') < 0 ? people.findByAddress(typed.strip()) : Optional.empty();
        transaction.executeWithoutResult(status -> audit.record(
                Optional.empty(),
                "sign-in failed",
                meant.map(person -> Audit.person(person.id())).orElse(""),
                meant.isPresent() ? why + from : "Nobody has the address that was typed." + from));
    }

    private static String word(AuthenticationException failure) {
        if (failure instanceof DisabledException) {
            return LOCKED;
        }
        return failure instanceof LockedException ? SignInAttempts.TOO_MANY : "wrong";
    }
}
