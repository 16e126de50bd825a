package dev.heaphotel.account;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks whoever is signed in up again with each request: a role that was changed counts from the next click on, on every
 * server, and whoever is locked out or deleted is a stranger from then on. A session remembers only who somebody is.
 */
@Component
class StillTheSame {

    /** However busy a session is, so long after it began its person signs in again. */
    private static final Duration LONGEST = Duration.ofDays(30);

    private final People people;
    private final Door door;
    private final Clock clock;

    StillTheSame(People people, Door door, Clock clock) {
        this.people = people;
        this.door = door;
        this.clock = clock;
    }

    /** Not a bean: one that is would also be put before the filter chain. */
    Filter filter() {
        return new OncePerRequestFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return request.getRequestURI().startsWith(request.getContextPath() + "/assets/");
            }

            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                SignedIn.now().ifPresent(known -> lookUp(known, request, response));
                chain.doFilter(request, response);
            }
        };
    }

    private void lookUp(SignedIn known, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedIn> now = people.findById(known.id())
                .filter(person -> person.lockedAt().isEmpty())
                .map(Person::signedIn);
        if (now.isEmpty() || isTooOld(request)) {
            showOut(request);
        } else if (isAnother(known, now.get())) {
            door.keep(now.get(), request, response);
        }
    }

    private boolean isTooOld(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Instant oldest = clock.instant().minus(LONGEST);
        return session != null
                && Instant.ofEpochMilli(session.getCreationTime()).isBefore(oldest);
    }

    private static boolean isAnother(SignedIn before, SignedIn now) {
        return before.role() != now.role() || !before.name().equals(now.name());
    }

    private static void showOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
