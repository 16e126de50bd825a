package dev.heaphotel.interview.review;

import dev.heaphotel.account.InterviewerOnly;
import dev.heaphotel.interview.Assignment;
import dev.heaphotel.interview.Interview;
import dev.heaphotel.submission.Archive;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Candidates of the same problems beside each other. */
@Controller
@InterviewerOnly
class CandidatesPages {

    /** More would be no table any more. */
    private static final int MOST = 12;

    private final Recordings recordings;
    private final Scorecards scorecards;
    private final Archive archive;

    CandidatesPages(Recordings recordings, Scorecards scorecards, Archive archive) {
        this.recordings = recordings;
        this.scorecards = scorecards;
        this.archive = archive;
    }

    record Choice(String id, String candidate, String instant, String when, String problems, boolean chosen) {}

    @GetMapping("/interviews/comparison")
    String page(@RequestParam(defaultValue = "") List<String> of, Model model) {
        UUID me = Reader.id();
        List<Interview> begun = recordings.begun(me);
        List<Recording> chosen = begun.stream()
                .filter(interview -> of.contains(interview.id().toString()))
                .limit(MOST)
                .flatMap(interview -> recordings.find(me, interview.id()).stream())
                .toList();
        model.addAttribute(
                "choices", begun.stream().map(each -> choice(each, of)).toList());
        model.addAttribute("asked", !of.isEmpty());
        model.addAttribute("chosen", chosen.size());
        model.addAttribute(
                "candidates", CandidatesView.of(chosen, recording -> readable(recording.id(), me), archive::reference));
        return "interview/review/candidates";
    }

    private Choice choice(Interview interview, List<String> of) {
        return new Choice(
                interview.id().toString(),
                Recordings.candidate(interview),
                interview.startedAt().orElseThrow().toString(),
                Texts.moment("web.moment", interview.startedAt().orElseThrow()),
                interview.problems().stream()
                        .map(Assignment::slug)
                        .map(recordings::title)
                        .collect(Collectors.joining(", ")),
                of.contains(interview.id().toString()));
    }

    private List<Scorecard> readable(UUID interview, UUID me) {
        Optional<Scorecard> own = scorecards.of(interview, me).filter(Scorecard::isSubmitted);
        List<Scorecard> cards = new ArrayList<>();
        Stream.concat(own.stream(), scorecards.readableBy(interview, me).stream())
                .forEach(cards::add);
        return cards;
    }
}
