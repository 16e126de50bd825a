package dev.heaphotel.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Tells people without an account apart: their browsers carry a cookie with a random key, sealed by us. A key alone, learnt
 * somewhere, is nobody's: without the seal it counts as none.
 */
@Component
public class Guests {

    private static final String COOKIE = "GUEST";
    private static final String PURPOSE = "guest";
    private static final Duration STAY = Duration.ofDays(365);

    private final HouseSecret secret;

    Guests(HouseSecret secret) {
        this.secret = secret;
    }

    /** Of the browser that asks; empty where it has none of ours. */
    public Optional<String> key(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(this::unsealed);
    }

    /** Hands the browser a new key. */
    public String welcome(HttpServletRequest request, HttpServletResponse response) {
        String key = UUID.randomUUID().toString();
        hand(request, response, key + "." + seal(key), STAY);
        return key;
    }

    /** Takes the key back: whoever uses the browser next is another guest. */
    void dismiss(HttpServletRequest request, HttpServletResponse response) {
        hand(request, response, "", Duration.ZERO);
    }

    private Optional<String> unsealed(String value) {
        int dot = value.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String key = value.substring(0, dot);
        byte[] shown = value.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        byte[] right = seal(key).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(shown, right) ? Optional.of(key) : Optional.empty();
    }

    private String seal(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.seal(PURPOSE, key));
    }

    private static void hand(HttpServletRequest request, HttpServletResponse response, String value, Duration stay) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(stay)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
