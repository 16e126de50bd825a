package dev.heaphotel.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An invitation as whoever has the link sees it: sign up or in, then take the role. */
@Controller
class InvitedPages {

    static final String PATH = "/invitation";

    private final Invitations invitations;
    private final HttpSessionRequestCache requests = new HttpSessionRequestCache();

    InvitedPages(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping(PATH)
    String read(
            @RequestParam(defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        // The address is a secret: no page that is followed from here is told it.
        response.setHeader("Referrer-Policy", "no-referrer");
        Optional<Invitation> open = invitations.open(token);
        if (open.isEmpty()) {
            return stale(response);
        }
        if (SignedIn.now().isEmpty()) {
            requests.saveRequest(request, response); // Whatever way they sign in, they come back here.
        }
        return page(open.get(), token, model);
    }

    @PostMapping(PATH)
    @SignedInOnly
    String accept(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String token,
            HttpServletResponse response) {
        return switch (invitations.accept(me, token)) {
            case ACCEPTED -> "redirect:/account?done=role";
            case NOT_NEEDED -> "redirect:/account";
            case STALE -> stale(response);
        };
    }

    private static String page(Invitation invitation, String token, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("offer", RoleChoice.of(invitation.role()));
        model.addAttribute(
                "needless",
                SignedIn.now()
                        .filter(me -> Invitations.isNeedless(me.role(), invitation.role()))
                        .isPresent());
        model.addAttribute("until", PersonView.words(invitation.expiresAt()));
        return "account/invitation";
    }

    /** The same words whatever closed it. */
    private static String stale(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "account/invitation-stale";
    }
}
