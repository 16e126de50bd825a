package dev.heaphotel.interview.review;

import dev.heaphotel.account.InterviewerOnly;
import dev.heaphotel.submission.Archive;
import dev.heaphotel.web.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The report of an interview, as a page, as JSON, and as a link for who has no account. */
@Controller
@InterviewerOnly
class ReportPages {

    private static final int MOST_DAYS = 90;

    private final Recordings recordings;
    private final Scorecards scorecards;
    private final ReportLinks links;
    private final Archive archive;

    ReportPages(Recordings recordings, Scorecards scorecards, ReportLinks links, Archive archive) {
        this.recordings = recordings;
        this.scorecards = scorecards;
        this.links = links;
        this.archive = archive;
    }

    record LinkView(String id, String until) {}

    @GetMapping("/interviews/{id}/report")
    String page(@PathVariable String id, Model model) {
        Recording recording = recordings.find(Reader.id(), id);
        List<Scorecard> cards = readable(recording.id());
        int closed = scorecards.submitted(recording.id()).size() - cards.size();
        model.addAttribute("report", Report.of(recording, cards, closed, archive::reference));
        model.addAttribute("shared", false);
        model.addAttribute(
                "links",
                links.open(recording.id()).stream()
                        .map(link -> new LinkView(link.id().toString(), Texts.moment("web.moment", link.expiresAt())))
                        .toList());
        return "interview/review/report";
    }

    @GetMapping(path = "/interviews/{id}/report.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReportBody> export(@PathVariable String id) {
        Recording recording = recordings.find(Reader.id(), id);
        List<Evidence> evidence = Gathering.of(recording, archive::reference);
        String name = "interview-" + recording.id() + ".json";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(ReportBody.of(recording, readable(recording.id()), evidence));
    }

    @PostMapping("/interviews/{id}/report/links")
    String share(@PathVariable String id, @RequestParam(defaultValue = "14") int days, Model model) {
        Recording recording = recordings.find(Reader.id(), id);
        int goodFor = Math.max(1, Math.min(days, MOST_DAYS));
        String secret = links.draw(recording.id(), Reader.id(), Duration.ofDays(goodFor));
        model.addAttribute(
                "fresh",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/shared-report")
                        .queryParam("token", secret)
                        .toUriString());
        return page(id, model);
    }

    @PostMapping("/interviews/{id}/report/links/{link}/revoke")
    String revoke(@PathVariable String id, @PathVariable UUID link) {
        Recording recording = recordings.find(Reader.id(), id);
        if (!links.revoke(recording.id(), link)) {
            throw ReviewPages.nothing();
        }
        return "redirect:/interviews/" + recording.id() + "/report";
    }

    /** One's own too, once it is submitted. */
    private List<Scorecard> readable(UUID interview) {
        List<Scorecard> cards = new ArrayList<>();
        scorecards.of(interview, Reader.id()).filter(Scorecard::isSubmitted).ifPresent(cards::add);
        cards.addAll(scorecards.readableBy(interview, Reader.id()));
        return cards;
    }
}
