package dev.heaphotel.submission;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.web.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says beside a verdict how many hints were open when the program was handed in. Its author's business alone. */
@Component
class HelpView {

    private final Catalogue catalogue;
    private final HelpTaken taken;

    HelpView(Catalogue catalogue, HelpTaken taken) {
        this.catalogue = catalogue;
        this.taken = taken;
    }

    /** "with 1 of 4 hints"; empty for others, and where the problem has none. */
    Optional<String> words(Submission submission, Visitor visitor) {
        int all = catalogue
                .find(submission.problem())
                .map(Problem::hints)
                .map(hints -> hints.size())
                .orElse(0);
        return Optional.of(all)
                .filter(some -> some > 0 && submission.isOf(visitor))
                .map(some -> words(taken.hints(visitor, submission.problem(), submission.createdAt()), some));
    }

    private static String words(int used, int all) {
        return used == 0 ? Texts.say("submission.help.none") : Texts.say("submission.help.used", used, all);
    }
}
