package dev.heaphotel.interview.review;

import dev.heaphotel.account.InterviewerOnly;
import dev.heaphotel.submission.Archive;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** An interview played back. Each moment has an address, and is a page without scripts too. */
@Controller
@InterviewerOnly
class PlaybackPages {

    static final int LONGEST_NOTE = 2000;

    private final Recordings recordings;
    private final Archive archive;

    PlaybackPages(Recordings recordings, Archive archive) {
        this.recordings = recordings;
        this.archive = archive;
    }

    @GetMapping("/interviews/{id}/playback")
    String page(@PathVariable String id, @RequestParam(defaultValue = "0") long at, Model model) {
        model.addAttribute("playback", PlaybackView.of(recordings.find(Reader.id(), id), at, archive::reference));
        return "interview/review/playback";
    }

    @GetMapping(path = "/interviews/{id}/playback.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    PlaybackBody recording(@PathVariable String id) {
        return PlaybackBody.of(recordings.find(Reader.id(), id));
    }

    /** A note at a moment, seen by its author alone. */
    @PostMapping("/interviews/{id}/playback/notes")
    String note(@PathVariable String id, @RequestParam long at, @RequestParam String text) {
        Recording recording = recordings.find(Reader.id(), id);
        long moment = Math.max(0, Math.min(at, recording.length()));
        String note = text.strip();
        if (!note.isEmpty()) {
            recordings.note(
                    Reader.id(),
                    recording,
                    moment,
                    note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note);
        }
        return "redirect:/interviews/" + recording.id() + "/playback?at=" + moment;
    }
}
