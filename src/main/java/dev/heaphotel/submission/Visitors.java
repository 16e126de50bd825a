package dev.heaphotel.submission;

import dev.heaphotel.account.SignedIn;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Tells visitors apart without an account: browsers carry a cookie with a random key. It opens nothing but their own list. */
@Component
public class Visitors {

    private static final String COOKIE = "GUEST";
    private static final Duration STAY = Duration.ofDays(365);

    /** Who asks; hands a key to whoever has none. */
    public Visitor welcome(HttpServletRequest request, HttpServletResponse response) {
        Visitor known = recognise(request);
        return known.guest().isPresent()
                ? known
                : new Visitor(known.person(), Optional.of(newKey(request, response)), true, known.address());
    }

    /** Who asks, without leaving a trace. */
    public Visitor recognise(HttpServletRequest request) {
        return new Visitor(SignedIn.now().map(SignedIn::id), key(request), false, request.getRemoteAddr());
    }

    private static Optional<String> key(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(Visitors::isKey);
    }

    private static boolean isKey(String value) {
        try {
            return UUID.fromString(value).toString().equals(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String newKey(HttpServletRequest request, HttpServletResponse response) {
        String key = UUID.randomUUID().toString();
        ResponseCookie cookie = ResponseCookie.from(COOKIE, key)
                .path("/")
                .maxAge(STAY)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return key;
    }
}
