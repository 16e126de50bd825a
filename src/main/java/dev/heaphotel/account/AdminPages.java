package dev.heaphotel.account;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where whoever runs this house begins. */
@Controller
@AdminOnly
class AdminPages {

    private final ObjectProvider<AdminDesk> desks;

    AdminPages(ObjectProvider<AdminDesk> desks) {
        this.desks = desks;
    }

    /**
     * A desk as the page shows it.
     *
     * @param standing may be empty
     */
    public record Entry(String path, String title, String purpose, String standing) {

        static Entry of(AdminDesk desk) {
            return new Entry(desk.path(), desk.title(), desk.purpose(), desk.standing());
        }
    }

    @GetMapping("/admin")
    String overview(Model model) {
        List<Entry> entries = desks.orderedStream().map(Entry::of).toList();
        model.addAttribute("desks", entries);
        return "account/admin";
    }
}
