package dev.heaphotel.practice.drill;

import dev.heaphotel.practice.drill.DrillView.Line;
import dev.heaphotel.practice.drill.DrillView.Next;
import dev.heaphotel.practice.drill.DrillView.Solution;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills a drill's page, stage by stage: each knows what it may tell. */
record DrillPaper(Exercise exercise, List<Exercise> all, Progress progress) {

    /** Nothing was measured that could be asked for. */
    DrillView blank(String headline) {
        return page(headline.isEmpty() ? "pending" : "otherwise", headline, Optional.empty(), Answer.NONE);
    }

    DrillView graph(Evidence evidence) {
        return page("graph", "", Optional.of(evidence), Answer.NONE);
    }

    DrillView code(Evidence evidence, Listing listing) {
        Optional<Accusation> last =
                progress.last(Step.What.ACCUSED).flatMap(step -> Accusation.kept(step.said(), listing));
        return page(
                "code",
                "",
                Optional.of(evidence),
                new Answer(
                        lines(listing, last),
                        listing.names(),
                        last.map(Accusation::holder).orElse(""),
                        last.map(accusation -> Nudge.of(accusation, evidence, listing)),
                        Optional.empty()));
    }

    DrillView fix(Evidence evidence, Listing listing) {
        Solution solution = Solution.of(evidence, listing, exercise.drill().example());
        return page(
                "fix",
                "",
                Optional.of(evidence),
                new Answer(marked(listing, evidence), List.of(), "", Optional.empty(), Optional.of(solution)));
    }

    /** What has to do with pointing at something. */
    private record Answer(
            List<Line> lines, List<Name> names, String chosen, Optional<Nudge> nudge, Optional<Solution> solution) {

        static final Answer NONE = new Answer(List.of(), List.of(), "", Optional.empty(), Optional.empty());
    }

    private DrillView page(String stage, String headline, Optional<Evidence> evidence, Answer answer) {
        boolean bare = stage.equals("graph") && !progress.has(Step.What.GUESSED);
        return new DrillView(
                exercise.slug(),
                exercise.drill().title(),
                exercise.drill().symptom(),
                exercise.number(),
                all.size(),
                exercise.problem().slug(),
                exercise.problem().title(),
                progress.standing(),
                stage,
                headline,
                evidence.map(known -> bare ? CurveView.bare(known) : CurveView.whole(known)),
                evidence.flatMap(CurveView::overTime),
                evidence.map(known -> GuessView.of(known, progress)),
                answer.lines(),
                DrillView.groups(answer.names()),
                answer.chosen(),
                answer.nudge(),
                progress.wrong(),
                answer.solution(),
                stage.equals("fix") ? exercise.drill().source() : "",
                progress.mendedBy(),
                next());
    }

    private Optional<Next> next() {
        return all.stream()
                .filter(each -> each.number() == exercise.number() + 1)
                .findFirst()
                .map(each -> new Next(each.slug(), each.drill().title()));
    }

    private static List<Line> lines(Listing listing, Optional<Accusation> last) {
        List<Line> lines = new ArrayList<>();
        for (String text : listing.lines()) {
            int number = lines.size() + 1;
            boolean chosen = last.filter(each -> each.line() == number).isPresent();
            lines.add(new Line(number, text, chosen, "", ""));
        }
        return lines;
    }

    private static List<Line> marked(Listing listing, Evidence evidence) {
        Name held = listing.held(evidence);
        List<Integer> right = listing.right(evidence);
        List<Line> lines = new ArrayList<>();
        for (String text : listing.lines()) {
            int number = lines.size() + 1;
            boolean filled = right.contains(number);
            boolean declared = !filled
                    && evidence.holder().declaredAt() != null
                    && evidence.holder().declaredAt() == number;
            String mark = filled
                    ? Texts.say("practice.drill.goes-in")
                    : declared ? Texts.say("practice.drill.declared", held.label()) : "";
            lines.add(new Line(number, text, false, filled ? "filled" : declared ? "declared" : "", mark));
        }
        return lines;
    }
}
