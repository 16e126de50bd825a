package dev.heaphotel.interview.review;

import dev.heaphotel.account.InterviewerOnly;
import dev.heaphotel.submission.Archive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An interviewer's scorecard, and the others' once it is submitted. */
@Controller
@InterviewerOnly
class ScorecardPages {

    private final Recordings recordings;
    private final Scorecards scorecards;
    private final Archive archive;

    ScorecardPages(Recordings recordings, Scorecards scorecards, Archive archive) {
        this.recordings = recordings;
        this.scorecards = scorecards;
        this.archive = archive;
    }

    @GetMapping("/interviews/{id}/scorecard")
    String page(@PathVariable String id, @RequestParam(defaultValue = "") String done, Model model) {
        UUID me = Reader.id();
        Recording recording = recordings.find(Reader.id(), id);
        Optional<Scorecard> own = scorecards.of(recording.id(), me);
        List<Evidence> evidence = Gathering.of(recording, archive::reference);
        model.addAttribute("id", recording.id().toString());
        model.addAttribute("candidate", recording.candidate());
        model.addAttribute("state", own.map(card -> card.state().name()).orElse("NONE"));
        own.filter(card -> card.state() != Scorecard.State.DECLINED)
                .ifPresent(card -> model.addAttribute("card", ScorecardView.own(card, evidence)));
        model.addAttribute("others", others(recording, me));
        model.addAttribute("waiting", scorecards.othersSubmitted(recording.id(), me));
        model.addAttribute("evidence", evidence);
        model.addAttribute("notes", notes(recording));
        model.addAttribute("done", done);
        return "interview/review/scorecard";
    }

    @PostMapping("/interviews/{id}/scorecard/begin")
    String begin(@PathVariable String id) {
        Recording recording = recordings.find(Reader.id(), id);
        if (scorecards.of(recording.id(), Reader.id()).isEmpty()) {
            List<Rated> blank = recording.skills().stream().map(Rated::not).toList();
            scorecards.write(recording.id(), Reader.now(), blank, Optional.empty(), "");
        }
        return back(recording, "");
    }

    @PostMapping("/interviews/{id}/scorecard")
    String save(@PathVariable String id, @RequestParam Map<String, String> fields) {
        Recording recording = recordings.find(Reader.id(), id);
        Scorecard before = scorecards.of(recording.id(), Reader.id()).orElseThrow(ReviewPages::nothing);
        ScorecardForm form = new ScorecardForm(fields);
        boolean saved = scorecards.write(
                recording.id(), Reader.now(), form.rated(before.skills()), form.recommendation(), form.summary());
        if (!saved) {
            return back(recording, "final");
        }
        if (!fields.containsKey("submit")) {
            return back(recording, "saved");
        }
        return back(recording, scorecards.submit(recording.id(), Reader.id()) ? "submitted" : "no-recommendation");
    }

    @PostMapping("/interviews/{id}/scorecard/decline")
    String decline(@PathVariable String id) {
        Recording recording = recordings.find(Reader.id(), id);
        scorecards.decline(recording.id(), Reader.now());
        return back(recording, "");
    }

    private List<ScorecardView> others(Recording recording, UUID me) {
        return scorecards.readableBy(recording.id(), me).stream()
                .map(card -> ScorecardView.of(card, card.authorName(), List.of()))
                .toList();
    }

    private static List<Mark> notes(Recording recording) {
        return Mark.of(recording).stream()
                .filter(mark -> mark.kind().equals("note"))
                .toList();
    }

    private static String back(Recording recording, String done) {
        return "redirect:/interviews/" + recording.id() + "/scorecard" + (done.isEmpty() ? "" : "?done=" + done);
    }
}
