package dev.heaphotel.account;

import dev.heaphotel.account.Household.Outcome;
import dev.heaphotel.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What an administrator does with one account: buttons of its page. */
@Controller
@AdminOnly
class PersonDeeds {

    /** What must be typed, so that no stray click does it. */
    private static final String WORD = "delete";

    private final Household household;
    private final People people;
    private final Sessions sessions;

    PersonDeeds(Household household, People people, Sessions sessions) {
        this.household = household;
        this.people = people;
        this.sessions = sessions;
    }

    @PostMapping("/admin/people/{id}/role")
    String role(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String role) {
        UUID person = PeoplePages.find(people, id).id();
        Role chosen = PeopleSearch.role(role).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return back(person, household.changeRole(me, person, chosen), "role");
    }

    @PostMapping("/admin/people/{id}/lock")
    String lock(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        UUID person = PeoplePages.parse(id);
        Outcome outcome = household.lock(me, person);
        if (outcome == Outcome.DONE) {
            sessions.endAll(person);
        }
        return back(person, outcome, "lock");
    }

    @PostMapping("/admin/people/{id}/unlock")
    String unlock(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        UUID person = PeoplePages.parse(id);
        return back(person, household.unlock(me, person), "unlock");
    }

    @PostMapping("/admin/people/{id}/sign-out")
    String signOut(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        UUID person = PeoplePages.parse(id);
        Outcome outcome = household.signOut(me, person);
        if (outcome == Outcome.DONE) {
            sessions.endAll(person);
        }
        return back(person, outcome, "sign-out");
    }

    @GetMapping("/admin/people/{id}/delete")
    String ask(@AuthenticationPrincipal SignedIn me, @PathVariable String id, Model model) {
        return question(PeoplePages.find(people, id), me, Map.of(), model);
    }

    @PostMapping("/admin/people/{id}/delete")
    String delete(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String confirmation,
            HttpServletResponse response,
            Model model) {
        Person person = PeoplePages.find(people, id);
        if (!confirmation.strip().equalsIgnoreCase(WORD)) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            Map<String, String> complaints = Map.of("confirmation", Texts.say("account.leaving.type", WORD));
            return question(person, me, complaints, model);
        }
        Outcome outcome = household.delete(me, person.id());
        if (outcome != Outcome.DONE) {
            return back(person.id(), outcome, "");
        }
        sessions.endAll(person.id());
        return "redirect:/admin/people";
    }

    private static String question(Person person, SignedIn me, Map<String, String> complaints, Model model) {
        model.addAttribute("person", PersonView.of(person, me));
        model.addAttribute(Complaints.NAME, complaints);
        return "account/person-delete";
    }

    /** To the person's page, which says what was done. */
    private static String back(UUID person, Outcome outcome, String deed) {
        String done = switch (outcome) {
            case DONE -> deed;
            case NOTHING_TO_DO -> "nothing";
            case ONESELF -> "oneself";
            case NOBODY -> throw PeoplePages.nobody();
        };
        return "redirect:/admin/people/" + person + "?done=" + done;
    }
}
