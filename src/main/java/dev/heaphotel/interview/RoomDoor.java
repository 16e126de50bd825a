package dev.heaphotel.interview;

import dev.heaphotel.account.LinkSecret;
import dev.heaphotel.account.SignInAttempts;
import dev.heaphotel.account.TooManyAttempts;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.WebUtils;

/**
 * Lets the candidate in. The link's secret is all there is: the browser keeps it as a cookie, and a link that is taken back
 * shuts out the cookie too.
 */
@Component
class RoomDoor {

    /** Wrong links from one address within a quarter of an hour; a school's worth of people may mistype theirs. */
    static final int MOST_WRONG = 40;

    /** Longer than any interview. */
    private static final Duration STAY = Duration.ofDays(2);

    private static final int LONGEST_SECRET = 100;

    private final Interviews interviews;
    private final SignInAttempts attempts;

    RoomDoor(Interviews interviews, SignInAttempts attempts) {
        this.interviews = interviews;
        this.attempts = attempts;
    }

    /**
     * The interview of that link, whatever its state, unless it was taken back.
     *
     * @throws ResponseStatusException 429 for whoever has shown too many wrong ones, whatever they show now
     */
    Optional<Interview> byLink(String secret, HttpServletRequest request) {
        String guesser = guesser(request);
        if (!attempts.take(guesser, MOST_WRONG)) {
            throw new TooManyAttempts();
        }
        Optional<Interview> found = Optional.of(secret)
                .filter(shown -> !shown.isEmpty() && shown.length() <= LONGEST_SECRET)
                .flatMap(shown -> interviews.byLink(LinkSecret.hash(shown)))
                .filter(interview -> interview.revokedAt().isEmpty());
        if (found.isPresent()) {
            attempts.giveBack(guesser);
        }
        return found;
    }

    void letIn(Interview interview, String secret, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(cookie(interview.id()), secret)
                .path("/")
                .maxAge(STAY)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /**
     * The interview that this browser's candidate sits in, begun and perhaps over. Whoever sits in one stays, however many wrong
     * links others at the same address try.
     *
     * @throws ResponseStatusException 404 for everybody else
     */
    Interview inside(String id, HttpServletRequest request) {
        UUID known = parse(id).orElseThrow(RoomDoor::nothing);
        Cookie shown = WebUtils.getCookie(request, cookie(known));
        if (shown == null) {
            throw nothing();
        }
        return interviews
                .byLink(LinkSecret.hash(shown.getValue()))
                .filter(interview -> interview.id().equals(known))
                .filter(interview -> interview.revokedAt().isEmpty())
                .filter(interview -> interview.startedAt().isPresent())
                .orElseThrow(() -> wrong(request));
    }

    private ResponseStatusException wrong(HttpServletRequest request) {
        return attempts.take(guesser(request), MOST_WRONG) ? nothing() : new TooManyAttempts();
    }

    private static String guesser(HttpServletRequest request) {
        return "interview link " + request.getRemoteAddr();
    }

    static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static String cookie(UUID interview) {
        return "ROOM-" + interview;
    }
}
