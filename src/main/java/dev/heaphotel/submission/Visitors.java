package dev.heaphotel.submission;

import dev.heaphotel.account.Guests;
import dev.heaphotel.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who asks: a person, else a guest. A guest's key opens nothing but their own list. */
@Component
public class Visitors {

    private final Guests guests;

    Visitors(Guests guests) {
        this.guests = guests;
    }

    /** Who asks; hands a key to whoever is nobody yet. */
    public Visitor welcome(HttpServletRequest request, HttpServletResponse response) {
        Visitor known = recognise(request);
        return known.person().isPresent() || known.guest().isPresent()
                ? known
                : new Visitor(Optional.empty(), Optional.of(guests.welcome(request, response)), true, known.address());
    }

    /** Who asks, without leaving a trace. */
    public Visitor recognise(HttpServletRequest request) {
        Optional<UUID> person = SignedIn.now().map(SignedIn::id);
        Optional<String> guest = person.isPresent() ? Optional.empty() : guests.key(request);
        return new Visitor(person, guest, false, request.getRemoteAddr());
    }
}
