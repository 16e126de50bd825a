package dev.heaphotel.account;

import dev.heaphotel.account.audit.AuditEntry;
import dev.heaphotel.account.audit.AuditFilter;
import dev.heaphotel.account.audit.AuditLog;
import dev.heaphotel.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who changed what. */
@Controller
@AdminOnly
class AuditPages {

    private final AuditLog log;
    private final People people;

    AuditPages(AuditLog log, People people) {
        this.log = log;
        this.people = people;
    }

    /**
     * A kind of change to filter by.
     *
     * @param code as the log has it
     * @param word as people read it
     */
    public record Kind(String code, String word) {

        static Kind of(String what) {
            return new Kind(what, AuditView.kind(what));
        }
    }

    @GetMapping("/admin/audit")
    String list(
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        List<String> kinds = log.kinds();
        Optional<UUID> whose = person.isBlank() ? Optional.empty() : Optional.of(PeoplePages.parse(person.strip()));
        AuditFilter filter = new AuditFilter(kinds.contains(what) ? what : "", whose);
        Paging paging = Paging.of(PeoplePages.number(page), log.count(filter));
        List<AuditEntry> entries = log.entries(filter, paging.skipped(), Paging.SIZE);
        Map<UUID, String> names = people.findByIds(AuditView.people(entries)).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        model.addAttribute(
                "entries",
                entries.stream().map(entry -> AuditView.of(entry, names)).toList());
        model.addAttribute("kinds", kinds.stream().map(Kind::of).toList());
        model.addAttribute("what", filter.what());
        model.addAttribute("person", whose.map(UUID::toString).orElse(""));
        model.addAttribute(
                "of",
                whose.flatMap(people::findById)
                        .map(Person::name)
                        .orElse(whose.map(id -> Texts.say("account.audit.gone")).orElse("")));
        model.addAttribute("paging", paging);
        return "account/audit";
    }
}
