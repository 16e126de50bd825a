package dev.heaphotel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** What follows every way of signing in: the guest's things become the person's, and they return to where they were. */
@Component
class Arrival implements AuthenticationSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(Arrival.class);

    private final Guests guests;
    private final Luggage luggage;
    private final HttpSessionRequestCache refused = new HttpSessionRequestCache();

    Arrival(Guests guests, Luggage luggage) {
        this.guests = guests;
        this.luggage = luggage;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication known)
            throws IOException {
        if (known.getPrincipal() instanceof SignedIn person) {
            carry(person, request, response);
        }
        response.sendRedirect(target(request, response, WayBack.of(request)));
    }

    /** The browser's key is taken back: whoever signs out and goes on is another guest, who sees none of this. */
    void carry(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        log.info("Signed in: {} from {}", person.id(), request.getRemoteAddr());
        guests.key(request).ifPresent(guest -> {
            luggage.adopt(guest, person.id());
            guests.dismiss(request, response);
        });
    }

    /** The page that asked for the sign-in, else the one from which they came. */
    String target(HttpServletRequest request, HttpServletResponse response, String from) {
        SavedRequest asked = refused.getRequest(request, response);
        if (asked == null) {
            return request.getContextPath() + from;
        }
        refused.removeRequest(request, response);
        return asked.getRedirectUrl();
    }
}
