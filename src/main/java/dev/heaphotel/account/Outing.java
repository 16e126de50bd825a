package dev.heaphotel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Somebody's way to another house and back: keeps, beside what was asked there, the page from which they set out. */
final class Outing implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String KEPT = Outing.class.getName();

    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    /** Where they set out; read once. */
    static String begun(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object page = session == null ? null : session.getAttribute(KEPT);
        if (session == null || page == null) {
            return WayBack.HOME;
        }
        session.removeAttribute(KEPT);
        return page.toString();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return asked.loadAuthorizationRequest(request);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest question, HttpServletRequest request, HttpServletResponse response) {
        asked.saveAuthorizationRequest(question, request, response);
        if (question != null) {
            request.getSession().setAttribute(KEPT, WayBack.of(request));
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        return asked.removeAuthorizationRequest(request, response);
    }
}
