package dev.heaphotel.account;

import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Everybody with an account, and each of them. */
@Controller
@AdminOnly
class PeoplePages {

    private final People people;
    private final Sessions sessions;

    PeoplePages(People people, Sessions sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    @GetMapping("/admin/people")
    String list(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        PeopleSearch search = PeopleSearch.of(q, role);
        Page<Person> found = search(search, number(page));
        model.addAttribute(
                "people", found.map(person -> PersonView.of(person, me)).getContent());
        model.addAttribute("search", search.text());
        model.addAttribute("role", search.role().map(Role::name).orElse(""));
        model.addAttribute("roles", RoleChoice.all());
        model.addAttribute("paging", Paging.of(found.getNumber() + 1, found.getTotalElements()));
        return "account/people";
    }

    @GetMapping("/admin/people/{id}")
    String one(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        Person person = find(people, id);
        model.addAttribute("person", PersonView.of(person, me));
        model.addAttribute("sessions", sessions.of(person.id()));
        model.addAttribute("roles", RoleChoice.all());
        model.addAttribute("done", done);
        return "account/person";
    }

    /** A page past the end is the last one. */
    private Page<Person> search(PeopleSearch search, int number) {
        Page<Person> found = page(search, number);
        int last = Paging.of(number, found.getTotalElements()).number();
        return last == number ? found : page(search, last);
    }

    private Page<Person> page(PeopleSearch search, int number) {
        return people.search(search.pattern(), search.roles(), PageRequest.of(number - 1, Paging.SIZE));
    }

    /** What is no number means the first page. */
    static int number(String page) {
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    static Person find(People people, String id) {
        return people.findById(parse(id)).orElseThrow(PeoplePages::nobody);
    }

    static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw nobody();
        }
    }

    static ResponseStatusException nobody() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
