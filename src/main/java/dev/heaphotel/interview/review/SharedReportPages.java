package dev.heaphotel.interview.review;

import dev.heaphotel.account.SignInAttempts;
import dev.heaphotel.account.TooManyAttempts;
import dev.heaphotel.interview.review.ReportLinks.Target;
import dev.heaphotel.submission.Archive;
import dev.heaphotel.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A report for whoever was given its link. It leads nowhere else. */
@Controller
class SharedReportPages {

    /** Within a quarter of an hour, of one network address: a whole office may share it. */
    private static final int MOST_WRONG = 40;

    private final ReportLinks links;
    private final Recordings recordings;
    private final Scorecards scorecards;
    private final Archive archive;
    private final SignInAttempts attempts;

    SharedReportPages(
            ReportLinks links, Recordings recordings, Scorecards scorecards, Archive archive, SignInAttempts attempts) {
        this.links = links;
        this.recordings = recordings;
        this.scorecards = scorecards;
        this.archive = archive;
        this.attempts = attempts;
    }

    @GetMapping("/shared-report")
    String page(
            @RequestParam(defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String guesser = "report " + request.getRemoteAddr();
        if (!attempts.take(guesser, MOST_WRONG)) {
            throw new TooManyAttempts();
        }
        Optional<Target> target = links.target(token);
        Recording recording = target.flatMap(open -> recordings.find(open.madeBy(), open.interview()))
                .orElseThrow(ReviewPages::nothing);
        attempts.giveBack(guesser);
        // The address is the key: no other house is to learn it, and no search engine.
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("report", Report.of(recording, scorecards.submitted(recording.id()), 0, archive::reference));
        model.addAttribute("shared", true);
        model.addAttribute(
                "until", Texts.moment("web.moment", target.orElseThrow().expiresAt()));
        return "interview/review/report";
    }
}
