package dev.heaphotel.practice;

import dev.heaphotel.submission.Attempts;
import dev.heaphotel.web.Texts;
import java.time.Instant;
import java.util.Optional;

/**
 * What stands in the editor of a problem's page when it comes from the server. Scripts put the draft there instead.
 *
 * @param notice what is said above it to whoever has no scripts
 */
record DeskText(String code, String claim, Optional<String> notice) {

    static DeskText starter(String starter) {
        return new DeskText(starter, "", Optional.empty());
    }

    /** A form sends line ends as CR LF; what was typed had none. */
    static DeskText typed(String code, String claim) {
        return new DeskText(code.replace("\r\n", "\n"), claim, Optional.empty());
    }

    static DeskText restored(Attempts.Restorable attempt) {
        String when = Texts.moment("web.moment", Instant.parse(attempt.when()));
        String words = switch (attempt.what()) {
            case "run" -> Texts.say("practice.restored.run", when);
            case "submission" -> Texts.say("practice.restored.submission", when);
            default -> Texts.say("practice.restored.text", when);
        };
        return new DeskText(attempt.source(), "", Optional.of(words));
    }

    static DeskText refused(String starter) {
        return new DeskText(starter, "", Optional.of(Texts.say("practice.restored.not-yours")));
    }

    /** As it must be written between the tags of a textarea: the first line end there does not count. */
    public String written() {
        return "\n" + code;
    }
}
