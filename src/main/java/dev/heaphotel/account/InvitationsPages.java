package dev.heaphotel.account;

import dev.heaphotel.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Invitations as administrators make them and take them back. */
@Controller
@AdminOnly
class InvitationsPages {

    private final Invitations invitations;
    private final People people;

    InvitationsPages(Invitations invitations, People people) {
        this.invitations = invitations;
        this.people = people;
    }

    @GetMapping("/admin/people/invitations")
    String list(
            @RequestParam(defaultValue = "1") String page, @RequestParam(defaultValue = "") String done, Model model) {
        model.addAttribute("done", done);
        return list(PeoplePages.number(page), Map.of(), model);
    }

    /** Shows the link at once, and never again: after a redirect it would have to be kept. */
    @PostMapping("/admin/people/invitations")
    String draw(
            @AuthenticationPrincipal SignedIn me,
            @Valid InvitationForm form,
            BindingResult faults,
            HttpServletResponse response,
            Model model) {
        if (faults.hasErrors()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("typed", form.note());
            return list(1, complaints(faults), model);
        }
        Role role = Objects.requireNonNull(form.role());
        String secret = invitations.draw(me, role, Objects.requireNonNull(form.note()), form.goodFor());
        model.addAttribute("link", link(secret));
        model.addAttribute("linkRole", RoleChoice.of(role).one());
        return list(1, Map.of(), model);
    }

    @PostMapping("/admin/people/invitations/{id}/revoke")
    String revoke(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        if (!invitations.revoke(me, PeoplePages.parse(id))) {
            throw PeoplePages.nobody();
        }
        return "redirect:/admin/people/invitations?done=revoked";
    }

    private String list(int number, Map<String, String> complaints, Model model) {
        Paging paging = Paging.of(number, invitations.count());
        List<Invitation> some = invitations.some(paging.skipped(), Paging.SIZE);
        Map<UUID, String> names = names(some);
        model.addAttribute(
                "invitations",
                some.stream().map(each -> InvitationView.of(each, names)).toList());
        model.addAttribute("paging", paging);
        model.addAttribute("roles", RoleChoice.toInvite());
        model.addAttribute("days", InvitationForm.USUAL_DAYS);
        model.addAttribute(Complaints.NAME, complaints);
        return "account/invitations";
    }

    private Map<UUID, String> names(List<Invitation> some) {
        Set<UUID> ids = new HashSet<>();
        some.forEach(each -> {
            ids.add(each.by());
            each.guest().ifPresent(ids::add);
        });
        return people.findByIds(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** A role or number that is none is told like one that is missing. */
    private static Map<String, String> complaints(BindingResult faults) {
        Map<String, String> complaints = Complaints.of(faults);
        if (faults.hasFieldErrors("role")) {
            complaints.put("role", Texts.say("account.rule.invitation-role"));
        }
        String unfit = complaints.remove("roleToInvite");
        if (unfit != null) {
            complaints.put("role", unfit);
        }
        if (faults.hasFieldErrors("days")) {
            complaints.put("days", Texts.say("account.rule.invitation-days"));
        }
        return complaints;
    }

    private static String link(String secret) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(InvitedPages.PATH)
                .queryParam("token", secret)
                .toUriString();
    }
}
