package dev.heaphotel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Makes whoever signed in elsewhere one of our people, the same one every time. */
@Component
class ElsewhereArrival implements AuthenticationSuccessHandler {

    private static final String NAMELESS = "Guest";

    private final Recognition recognition;
    private final Door door;
    private final Arrival arrival;

    ElsewhereArrival(Recognition recognition, Door door, Arrival arrival) {
        this.recognition = recognition;
        this.door = door;
        this.arrival = arrival;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication shown)
            throws IOException {
        if (!(shown.getPrincipal() instanceof OidcUser user)) {
            refuse("elsewhere", request, response);
            return;
        }
        String issuer = user.getIdToken().getIssuer().toString();
        Optional<SignedIn> known =
                recognition.of(issuer, user.getSubject(), name(user), Optional.ofNullable(user.getEmail()));
        if (known.isEmpty()) {
            refuse(SignInFailed.LOCKED, request, response);
            return;
        }
        SignedIn person = known.get();
        door.keep(person, request, response);
        arrival.carry(person, request, response);
        response.sendRedirect(arrival.target(request, response, Outing.begun(request)));
    }

    private static void refuse(String error, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.getSession().invalidate();
        Elsewhere.back(error, WayBack.HOME, request, response);
    }

    private static String name(OidcUser user) {
        String said = DisplayName.shortened(Objects.requireNonNullElse(user.getFullName(), ""));
        String called = DisplayName.shortened(Objects.requireNonNullElse(user.getPreferredUsername(), ""));
        return !said.isEmpty() ? said : !called.isEmpty() ? called : NAMELESS;
    }
}
