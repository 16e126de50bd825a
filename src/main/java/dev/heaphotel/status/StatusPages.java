package dev.heaphotel.status;

import dev.heaphotel.judge.ServerStates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Below /admin, which the filter chain keeps for administrators. */
@Controller
class StatusPages {

    private final ServerStates states;

    StatusPages(ServerStates states) {
        this.states = states;
    }

    @GetMapping("/admin/status")
    String status(Model model) {
        model.addAttribute("status", StatusView.of(states.now()));
        return "status/page";
    }
}
