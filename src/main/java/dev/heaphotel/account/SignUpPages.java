package dev.heaphotel.account;

import dev.heaphotel.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A new account, signed in at once, with all that was handed in before. */
@Controller
class SignUpPages {

    private final SignUp signUp;
    private final Door door;
    private final Arrival arrival;
    private final SignInAttempts attempts;
    private final Elsewhere elsewhere;

    SignUpPages(SignUp signUp, Door door, Arrival arrival, SignInAttempts attempts, Elsewhere elsewhere) {
        this.signUp = signUp;
        this.door = door;
        this.arrival = arrival;
        this.attempts = attempts;
        this.elsewhere = elsewhere;
    }

    @GetMapping("/sign-up")
    String empty(HttpServletRequest request, Model model) {
        return SignedIn.now().isPresent() ? "redirect:/account" : page("", "", Map.of(), request, model);
    }

    @PostMapping("/sign-up")
    String filled(
            @Valid SignUpForm form,
            BindingResult faults,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (SignedIn.now().isPresent()) {
            return "redirect:/account";
        }
        if (faults.hasErrors()) {
            return again(HttpStatus.BAD_REQUEST, form, Complaints.of(faults), request, response, model);
        }
        if (!attempts.take(key(request), SignInAttempts.SIGN_UPS)) {
            model.addAttribute("tooMany", true);
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(SignInAttempts.WINDOW.toSeconds()));
            return again(HttpStatus.TOO_MANY_REQUESTS, form, Map.of(), request, response, model);
        }
        Optional<SignedIn> person = signUp.admit(text(form.name()), text(form.email()), text(form.password()));
        return person.map(known -> welcome(known, request, response))
                .orElseGet(() -> again(HttpStatus.CONFLICT, form, taken(), request, response, model));
    }

    static String key(HttpServletRequest request) {
        return "sign-up " + request.getRemoteAddr();
    }

    private String welcome(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        door.open(person, request, response);
        arrival.carry(person, request, response);
        return "redirect:" + WayBack.of(request);
    }

    private String again(
            HttpStatus status,
            SignUpForm form,
            Map<String, String> complaints,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(status.value());
        return page(text(form.name()), text(form.email()), complaints, request, model);
    }

    private String page(
            String name, String email, Map<String, String> complaints, HttpServletRequest request, Model model) {
        model.addAttribute("name", name);
        model.addAttribute("email", email);
        model.addAttribute(Complaints.NAME, complaints);
        model.addAttribute(WayBack.PARAMETER, WayBack.of(request));
        model.addAttribute("houses", elsewhere.houses());
        return "account/sign-up";
    }

    /** As little as can be said without sending mail. */
    private static Map<String, String> taken() {
        return Map.of("email", Texts.say("account.taken"));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
