package dev.heaphotel.interview.review;

import dev.heaphotel.interview.review.ReportLinks.Target;
import dev.heaphotel.submission.Archive;
import dev.heaphotel.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A report for whoever was given its link. It leads nowhere else. */
@Controller
class SharedReportPages {

    private final ReportLinks links;
    private final Recordings recordings;
    private final Scorecards scorecards;
    private final Archive archive;
    private final Guesses guesses;

    SharedReportPages(
            ReportLinks links, Recordings recordings, Scorecards scorecards, Archive archive, Guesses guesses) {
        this.links = links;
        this.recordings = recordings;
        this.scorecards = scorecards;
        this.archive = archive;
        this.guesses = guesses;
    }

    @GetMapping("/shared-report")
    String page(
            @RequestParam(defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (guesses.tooMany(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<Target> target = links.target(token);
        Recording recording = target.flatMap(open -> recordings.find(open.madeBy(), open.interview()))
                .orElseThrow(() -> wrong(request));
        // The address is the key: no other house is to learn it, and no search engine.
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("report", Report.of(recording, scorecards.submitted(recording.id()), 0, archive::reference));
        model.addAttribute("shared", true);
        model.addAttribute(
                "until", Texts.moment("web.moment", target.orElseThrow().expiresAt()));
        return "interview/review/report";
    }

    private ResponseStatusException wrong(HttpServletRequest request) {
        guesses.wrong(request.getRemoteAddr());
        return ReviewPages.nothing();
    }
}
