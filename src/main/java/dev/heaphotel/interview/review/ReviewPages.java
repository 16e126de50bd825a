package dev.heaphotel.interview.review;

import dev.heaphotel.account.InterviewerOnly;
import dev.heaphotel.submission.Archive;
import dev.heaphotel.submission.Archive.Attempt;
import dev.heaphotel.submission.CodeDifference;
import dev.heaphotel.submission.verdict.ComparisonView;
import dev.heaphotel.submission.verdict.VerdictWord;
import dev.heaphotel.web.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The attempts of an interview: their curves, two of them beside each other, and their figures as a file. */
@Controller
@InterviewerOnly
class ReviewPages {

    private final Recordings recordings;
    private final Archive archive;

    ReviewPages(Recordings recordings, Archive archive) {
        this.recordings = recordings;
        this.archive = archive;
    }

    /** One of the two compared. */
    record Side(String id, String title, long at, String clock, VerdictWord verdict) {

        static Side of(Recording recording, Attempt attempt) {
            long at = recording.millis(attempt);
            return new Side(
                    attempt.id().toString(),
                    PlaybackView.title(recording, attempt),
                    at,
                    Stopwatch.of(at),
                    attempt.judgement()
                            .map(VerdictWord::of)
                            .orElseGet(() -> VerdictWord.unknown(Texts.say("submission.being-weighed"))));
        }
    }

    @GetMapping("/interviews/{id}/review")
    String page(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> of,
            @RequestParam(defaultValue = "overlaid") String layout,
            Model model) {
        ReviewView.Wish wish = new ReviewView.Wish(of, layout.equals("beside"));
        model.addAttribute("review", ReviewView.of(recordings.find(Reader.id(), id), wish, archive::reference));
        model.addAttribute("beside", wish.beside());
        return "interview/review/attempts";
    }

    @GetMapping("/interviews/{id}/review/compare")
    String compare(
            @PathVariable String id,
            @RequestParam String a,
            @RequestParam String b,
            @RequestParam(defaultValue = "lines") String layout,
            Model model) {
        Recording recording = recordings.find(Reader.id(), id);
        Attempt before = attempt(recording, a);
        Attempt after = attempt(recording, b);
        if (!before.problem().equals(after.problem())) {
            throw nothing();
        }
        model.addAttribute("id", recording.id().toString());
        model.addAttribute("candidate", recording.candidate());
        model.addAttribute("before", Side.of(recording, before));
        model.addAttribute("after", Side.of(recording, after));
        model.addAttribute("comparison", ComparisonView.of(before.judgement(), after.judgement()));
        model.addAttribute("difference", CodeDifference.of(before.source(), after.source()));
        model.addAttribute("beside", layout.equals("beside"));
        return "interview/review/compare";
    }

    @GetMapping(path = "/interviews/{id}/review.csv")
    ResponseEntity<String> figures(@PathVariable String id, @RequestParam(defaultValue = "") List<String> of) {
        Recording recording = recordings.find(Reader.id(), id);
        CurvesCsv csv = new CurvesCsv();
        recording.attempts().stream()
                .filter(attempt -> of.isEmpty() || of.contains(attempt.id().toString()))
                .forEach(attempt -> attempt.judgement()
                        .ifPresent(judged -> csv.add(PlaybackView.title(recording, attempt), judged)));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("curves.csv")
                                .build()
                                .toString())
                .body(csv.text());
    }

    private static Attempt attempt(Recording recording, String id) {
        try {
            return recording.attempt(UUID.fromString(id)).orElseThrow(ReviewPages::nothing);
        } catch (IllegalArgumentException malformed) {
            throw nothing();
        }
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
