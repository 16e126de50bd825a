package dev.heaphotel.status;

import dev.heaphotel.account.AdminOnly;
import dev.heaphotel.account.SignedIn;
import dev.heaphotel.judge.SecondTries.Tried;
import dev.heaphotel.web.Texts;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Buttons of the status page. */
@Controller
@AdminOnly
class QueuePages {

    private static final int WHY_MOST = 200;

    private final QueueDesk desk;

    QueuePages(QueueDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/admin/status/pause")
    String pause(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String why) {
        String plain = why.replaceAll("\\p{Cntrl}+", " ").strip();
        if (plain.length() > WHY_MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, Texts.say("status.queue.why-long"));
        }
        desk.pause(me, plain);
        return back("paused");
    }

    @PostMapping("/admin/status/resume")
    String resume(@AuthenticationPrincipal SignedIn me) {
        desk.resume(me);
        return back("resumed");
    }

    @PostMapping("/admin/status/drain")
    String drain(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String server) {
        return here(server, () -> desk.drain(me), "drained");
    }

    @PostMapping("/admin/status/take-up")
    String takeUp(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String server) {
        return here(server, () -> desk.takeUpAgain(me), "taking-up");
    }

    @PostMapping("/admin/status/self-test")
    String test(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String server) {
        return here(server, () -> desk.test(me), "testing");
    }

    @PostMapping("/admin/status/retry")
    String retry(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String ticket) {
        return back(desk.retry(me, parse(ticket)));
    }

    @PostMapping("/admin/status/retry-all")
    String retryAll(@AuthenticationPrincipal SignedIn me) {
        return back(desk.retryAll(me));
    }

    /** What is for one server alone is done by no other that happens to answer. */
    private static String here(String server, Runnable doing, String done) {
        if (!server.equals(ThisServer.name())) {
            return back("elsewhere");
        }
        doing.run();
        return back(done);
    }

    private static UUID parse(String ticket) {
        try {
            return UUID.fromString(ticket);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private static String back(Tried tried) {
        return back(tried.full() ? "full" : tried.queued() > 0 ? "retried" : "nothing");
    }

    private static String back(String done) {
        return "redirect:/admin/status?done=" + done;
    }
}
