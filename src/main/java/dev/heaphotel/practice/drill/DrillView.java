package dev.heaphotel.practice.drill;

import dev.heaphotel.problem.Example;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A drill on its page, as far as the visitor may see it.
 *
 * @param number   among all drills, from 1
 * @param problem  title of the problem whose contract the program is held against
 * @param stage    {@code pending}, {@code otherwise}, {@code graph}, {@code code} or {@code fix}
 * @param headline what was measured instead, where nothing can be pointed at
 * @param curve    what was weighed; its class is told from the second stage on
 * @param holders  what may be pointed at, in groups
 * @param chosen   id of the holder that was chosen last, else empty
 * @param nudge    what is said to the last answer, where that was wrong
 * @param wrong    how many answers were wrong
 * @param solution the answer; empty until it was found or given up
 * @param kept     the program, to be mended where there is no script; empty before that
 * @param next     the drill after this one
 */
record DrillView(
        String slug,
        String title,
        String symptom,
        int number,
        int all,
        String problemSlug,
        String problem,
        DrillStanding standing,
        String stage,
        String headline,
        Optional<CurveView> curve,
        Optional<CurveView> overTime,
        Optional<GuessView> guess,
        List<Line> lines,
        List<Group> holders,
        String chosen,
        Optional<Nudge> nudge,
        int wrong,
        Optional<Solution> solution,
        String kept,
        Optional<UUID> mendedBy,
        Optional<Next> next) {

    /**
     * A line of the program.
     *
     * @param kind {@code filled}, {@code declared} or empty
     * @param mark what is said beside it
     */
    record Line(int number, String text, boolean chosen, String kind, String mark) {

        public boolean blank() {
            return text.isBlank();
        }
    }

    /** Names of one place. */
    record Group(String label, List<Name> names) {}

    /**
     * The answer.
     *
     * @param holder  as the page names it
     * @param message what was measured and where; empty where that names lines which are no answer
     * @param remark  what the program's author says
     * @param fix     what would let go
     */
    record Solution(String holder, List<Integer> lines, String message, String remark, String fix) {

        static Solution of(Evidence evidence, Listing listing, Example example) {
            List<Integer> right = listing.right(evidence);
            String fix = Optional.ofNullable(evidence.holder().fix())
                    .map(VisibleText::of)
                    .orElse("");
            boolean same = right.equals(evidence.filledAt());
            // How to mend it is told apart, for whoever asks.
            String message = VisibleText.of(evidence.finding().message()).replace(fix, "");
            return new Solution(
                    listing.held(evidence).label(), right, same ? message.strip() : "", example.remark(), fix);
        }
    }

    record Next(String slug, String title) {}

    static DrillView of(Exercise exercise, List<Exercise> all, Measured measured, Progress progress) {
        if (measured instanceof Measured.Known known) {
            return known(exercise, all, known.evidence(), progress);
        }
        String headline = measured instanceof Measured.Otherwise other ? VisibleText.of(other.headline()) : "";
        return new DrillPaper(exercise, all, progress).blank(headline);
    }

    private static DrillView known(Exercise exercise, List<Exercise> all, Evidence evidence, Progress progress) {
        DrillPaper paper = new DrillPaper(exercise, all, progress);
        if (!progress.opened()) {
            return paper.graph(evidence);
        }
        Listing listing = Listing.of(exercise.drill().source(), evidence);
        return progress.told() ? paper.fix(evidence, listing) : paper.code(evidence, listing);
    }

    static List<Group> groups(List<Name> names) {
        List<Group> groups = new ArrayList<>();
        for (Name name : names) {
            String label = name.local()
                    ? Texts.say("practice.drill.locals", name.place())
                    : Texts.say("practice.drill.fields", name.place());
            Optional<Group> group =
                    groups.stream().filter(each -> each.label().equals(label)).findFirst();
            group.ifPresentOrElse(
                    known -> known.names().add(name),
                    () -> groups.add(new Group(label, new ArrayList<>(List.of(name)))));
        }
        return groups;
    }

    /** What the page is called: read out first where a page is read out. */
    public String heading() {
        if (nudge.isPresent()) {
            return Texts.say("practice.drill.title-not-yet", title);
        }
        return switch (standing) {
            case FOUND -> Texts.say("practice.drill.title-found", title);
            case FIXED -> Texts.say("practice.drill.title-fixed", title);
            default -> title;
        };
    }

    /** "2 answers so far", or nothing. */
    public String count() {
        return wrong == 0 ? "" : Texts.say("practice.drill.count", wrong);
    }

    /** How it was found, or that it was not. */
    public String outcome() {
        if (standing == DrillStanding.SHOWN) {
            return Texts.say("practice.drill.this-is");
        }
        return wrong == 0 ? Texts.say("practice.drill.right-first") : Texts.say("practice.drill.right-at", wrong + 1);
    }
}
