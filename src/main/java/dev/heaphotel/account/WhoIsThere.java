package dev.heaphotel.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the layout of every page who is signed in, by name; empty for a stranger. */
@ControllerAdvice(annotations = Controller.class)
class WhoIsThere {

    @ModelAttribute("visitor")
    String visitor() {
        return SignedIn.now().map(SignedIn::name).orElse("");
    }
}
