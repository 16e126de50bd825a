package dev.heaphotel.account;

import dev.heaphotel.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Signing in (the filter chain takes the form) and the first administrator's set-up. */
@Controller
class AccountPages {

    private final SetUpLink link;
    private final SetUp setUp;
    private final Elsewhere elsewhere;

    AccountPages(SetUpLink link, SetUp setUp, Elsewhere elsewhere) {
        this.link = link;
        this.setUp = setUp;
        this.elsewhere = elsewhere;
    }

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(defaultValue = "") String error,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String gone,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("error", error);
        model.addAttribute("signedOut", out != null);
        model.addAttribute("gone", gone != null);
        model.addAttribute(WayBack.PARAMETER, WayBack.of(request));
        model.addAttribute("houses", elsewhere.houses());
        return "account/sign-in";
    }

    @GetMapping("/set-up")
    String setUp(@RequestParam(defaultValue = "") String token, Model model) {
        if (!link.opens(token)) {
            throw stale();
        }
        return form(model, token, "", "", List.of());
    }

    @PostMapping("/set-up")
    String setUp(@Valid SetUpForm form, BindingResult faults, Model model) {
        if (faults.hasErrors()) {
            List<String> complaints = faults.getAllErrors().stream()
                    .map(DefaultMessageSourceResolvable::getDefaultMessage)
                    .toList();
            return form(model, form.token(), form.email(), form.name(), complaints);
        }
        return switch (setUp.admit(form)) {
            case ADMITTED -> "redirect:/sign-in";
            case STALE -> throw stale();
            case ADDRESS_TAKEN ->
                form(model, form.token(), form.email(), form.name(), List.of(Texts.say("account.rule.email-taken")));
        };
    }

    private static String form(Model model, String token, String email, String name, List<String> complaints) {
        model.addAttribute("token", token);
        model.addAttribute("email", email);
        model.addAttribute("name", name);
        model.addAttribute("complaints", complaints);
        return "account/set-up";
    }

    private static ResponseStatusException stale() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, Texts.say("account.set-up.stale"));
    }
}
