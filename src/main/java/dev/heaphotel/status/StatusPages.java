package dev.heaphotel.status;

import dev.heaphotel.account.AdminOnly;
import dev.heaphotel.judge.ServerStates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What this server and the whole judge are at. */
@Controller
@AdminOnly
class StatusPages {

    private final ServerStates states;
    private final QueueViews queue;
    private final DatabaseLook database;

    StatusPages(ServerStates states, QueueViews queue, DatabaseLook database) {
        this.states = states;
        this.queue = queue;
        this.database = database;
    }

    @GetMapping("/admin/status")
    String status(@RequestParam(defaultValue = "") String done, Model model) {
        model.addAttribute("done", done);
        model.addAttribute("status", StatusView.of(states.now()));
        model.addAttribute("queue", queue.now());
        model.addAttribute("database", database.now());
        return "status/page";
    }
}
