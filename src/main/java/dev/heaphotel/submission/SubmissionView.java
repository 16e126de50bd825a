package dev.heaphotel.submission;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.submission.verdict.HolderLine;
import dev.heaphotel.submission.verdict.LineFigure;
import dev.heaphotel.submission.verdict.LineFigures;
import dev.heaphotel.submission.verdict.VerdictView;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A submission on its own page.
 *
 * @param problem title of the problem
 * @param kind    {@code Run} or {@code Submission}
 * @param instant when it was handed in, for programs; {@code when} says it for people
 * @param verdict empty until it is known
 * @param waiting where it stands, for one that waits
 * @param lines   the source, with what is known of its lines
 */
record SubmissionView(
        String id,
        String slug,
        String problem,
        String title,
        String kind,
        String instant,
        String when,
        Optional<VerdictView> verdict,
        Optional<Waiting> waiting,
        List<Line> lines) {

    /**
     * One line of the source, from 1; the note is empty for most, and its kind is then empty too.
     *
     * @param figure what it allocated; empty where it allocated nothing or nothing is known
     */
    record Line(int number, String text, String note, String kind, Optional<LineFigure> figure) {}

    static SubmissionView of(
            Submission submission, String problem, Optional<Judgement> judgement, Optional<Waiting> waiting) {
        return of(submission, problem, judgement, waiting, Optional.empty());
    }

    /** @param reference how the reference solution was judged, for who has solved the problem */
    static SubmissionView of(
            Submission submission,
            String problem,
            Optional<Judgement> judgement,
            Optional<Waiting> waiting,
            Optional<Judgement> reference) {
        Optional<VerdictView> verdict = judgement.map(done -> VerdictView.of(done, reference));
        String unknown = waiting.isPresent() ? Texts.say("submission.waiting") : Texts.say("submission.being-weighed");
        String word = verdict.map(VerdictView::word).orElse(unknown);
        return new SubmissionView(
                submission.id().toString(),
                submission.problem(),
                problem,
                word + ": " + problem,
                AttemptView.kind(submission),
                submission.createdAt().toString(),
                Texts.moment("web.moment", submission.createdAt()),
                verdict,
                waiting,
                lines(
                        submission.source(),
                        verdict.map(VerdictView::holderLines).orElse(List.of()),
                        verdict.flatMap(VerdictView::lines)));
    }

    public boolean done() {
        return verdict.isPresent();
    }

    /** Whether it is known what each line allocated. */
    public boolean figured() {
        return lines.stream().anyMatch(line -> line.figure().isPresent());
    }

    private static List<Line> lines(String source, List<HolderLine> holders, Optional<LineFigures> figures) {
        Map<Integer, HolderLine> noted = holders.stream()
                .collect(Collectors.toMap(HolderLine::line, Function.identity(), (first, second) -> first));
        List<Line> lines = new ArrayList<>();
        for (String text : source.lines().toList()) {
            int number = lines.size() + 1;
            Optional<HolderLine> note = Optional.ofNullable(noted.get(number));
            lines.add(new Line(
                    number,
                    VisibleText.of(text),
                    note.map(HolderLine::text).orElse(""),
                    note.map(HolderLine::kind).orElse(""),
                    figures.flatMap(known -> known.at(number))));
        }
        return lines;
    }
}
