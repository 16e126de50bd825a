package dev.heaphotel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Lets somebody in whose identity was shown another way than by the sign-in form: by signing up, or elsewhere. */
@Component
class Door {

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final ChangeSessionIdAuthenticationStrategy newSession = new ChangeSessionIdAuthenticationStrategy();
    private final CsrfAuthenticationStrategy newToken;

    Door(CsrfTokenRepository tokens) {
        this.newToken = new CsrfAuthenticationStrategy(tokens);
    }

    /** Under a new session id and a new token: what was known before signing in is worth nothing after. */
    void open(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        Authentication token = person.token();
        newSession.onAuthentication(token, request, response);
        newToken.onAuthentication(token, request, response);
        keep(person, request, response);
    }

    /** The session goes on, with what is known of the person now. */
    void keep(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person.token());
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
