package dev.heaphotel.account;

import dev.heaphotel.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Going for good, with everything. */
@Controller
@SignedInOnly
class LeavingPages {

    /** What must be typed, so that no stray click does it. */
    private static final String WORD = "delete";

    private final MyAccount accounts;
    private final PasswordQuestion question;
    private final Sessions sessions;

    LeavingPages(MyAccount accounts, PasswordQuestion question, Sessions sessions) {
        this.accounts = accounts;
        this.question = question;
        this.sessions = sessions;
    }

    @GetMapping("/account/delete")
    String ask(@AuthenticationPrincipal SignedIn me, Model model) {
        Person person = accounts.of(me.id());
        model.addAttribute("last", accounts.isLastAdministrator(person));
        return page(person, Map.of(), model);
    }

    @PostMapping("/account/delete")
    String leave(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String confirmation,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Person person = accounts.of(me.id());
        Map<String, String> complaints = complaints(person, password, confirmation);
        if (!complaints.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(person, complaints, model);
        }
        return switch (accounts.leave(me.id())) {
            case GONE -> gone(me.id(), request);
            case LAST_ADMINISTRATOR -> stay(person, response, model);
        };
    }

    private Map<String, String> complaints(Person person, String password, String confirmation) {
        Map<String, String> complaints = new LinkedHashMap<>();
        if (!confirmation.strip().equalsIgnoreCase(WORD)) {
            complaints.put("confirmation", Texts.say("account.leaving.type", WORD));
            return complaints;
        }
        PasswordQuestion.Answer answer = question.ask(person, password);
        if (answer != PasswordQuestion.Answer.RIGHT) {
            complaints.put("password", PasswordQuestion.complaint(answer));
        }
        return complaints;
    }

    private String gone(UUID person, HttpServletRequest request) {
        sessions.endOthers(person, request.getSession().getId());
        request.getSession().invalidate();
        SecurityContextHolder.clearContext();
        return "redirect:/sign-in?gone";
    }

    private static String stay(Person person, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("last", true);
        return page(person, Map.of(), model);
    }

    private static String page(Person person, Map<String, String> complaints, Model model) {
        model.addAttribute("account", AccountView.of(person));
        model.addAttribute(Complaints.NAME, complaints);
        return "account/delete";
    }
}
