package dev.heaphotel.account;

import dev.heaphotel.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: the name, the password, where one is signed in. */
@Controller
@SignedInOnly
class MyAccountPages {

    private final MyAccount accounts;
    private final PasswordQuestion question;
    private final Sessions sessions;
    private final Door door;

    MyAccountPages(MyAccount accounts, PasswordQuestion question, Sessions sessions, Door door) {
        this.accounts = accounts;
        this.question = question;
        this.sessions = sessions;
        this.door = door;
    }

    @GetMapping("/account")
    String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String done, Model model) {
        Person person = accounts.of(me.id());
        model.addAttribute("done", done);
        return page(person, person.name(), Map.of(), model);
    }

    @PostMapping("/account/name")
    String rename(
            @AuthenticationPrincipal SignedIn me,
            @Valid NameForm form,
            BindingResult faults,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String name = Objects.requireNonNullElse(form.name(), "");
        if (faults.hasErrors()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(accounts.of(me.id()), name, Complaints.of(faults), model);
        }
        door.keep(accounts.rename(me.id(), name), request, response);
        return "redirect:/account?done=name";
    }

    @PostMapping("/account/password")
    String changePassword(
            @AuthenticationPrincipal SignedIn me,
            @Valid PasswordForm form,
            BindingResult faults,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Person person = accounts.of(me.id());
        Map<String, String> complaints = faults.hasErrors() ? Complaints.of(faults) : ask(person, form);
        if (!complaints.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(person, person.name(), complaints, model);
        }
        change(person.id(), form.tomorrow(), request, response);
        return "redirect:/account?done=password";
    }

    /** Whoever else knew the old one is out: all other sessions end, and this one goes on under a new id. */
    private void change(UUID person, String password, HttpServletRequest request, HttpServletResponse response) {
        accounts.changePassword(person, password);
        sessions.endOthers(person, request.getSession().getId());
        door.open(accounts.of(person).signedIn(), request, response);
    }

    /** For whoever left a browser signed in somewhere. This one goes on. */
    @PostMapping("/account/sessions/end")
    String endOtherSessions(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String today,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Person person = accounts.of(me.id());
        PasswordQuestion.Answer answer = question.ask(person, today);
        if (answer != PasswordQuestion.Answer.RIGHT) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(person, person.name(), Map.of("today", PasswordQuestion.complaint(answer)), model);
        }
        sessions.endOthers(person.id(), request.getSession().getId());
        return "redirect:/account?done=sessions";
    }

    private Map<String, String> ask(Person person, PasswordForm form) {
        if (person.passwordHash().isEmpty()) {
            return Map.of("current", Texts.say("account.question.elsewhere"));
        }
        PasswordQuestion.Answer answer = question.ask(person, form.today());
        return answer == PasswordQuestion.Answer.RIGHT
                ? Map.of()
                : Map.of("current", PasswordQuestion.complaint(answer));
    }

    private String page(Person person, String name, Map<String, String> complaints, Model model) {
        model.addAttribute("account", AccountView.of(person));
        model.addAttribute("name", name);
        model.addAttribute("browsers", sessions.of(person.id()));
        model.addAttribute(Complaints.NAME, complaints);
        return "account/page";
    }
}
