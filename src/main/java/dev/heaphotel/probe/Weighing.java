package dev.heaphotel.probe;

import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * Weighs one scale in up to three passes: dry, surveyed roughly, and watched so closely that the peak cannot slip through. Where
 * no affordable number of weighings can promise that, the third pass watches many short windows instead.
 */
final class Weighing {

    /** Less allocation than this is not worth a collection: the bracket [end, churn] is narrow enough. */
    private static final long SMALL_CHURN = 512;

    /** Two passes that differ by more than a thousandth and this many bytes did not do the same work. */
    private static final long REPEATABLE_BYTES = 2048;

    /**
     * How often a pass is done anew when it ends otherwise than the one before: first in the same manner, then thoroughly. The
     * JVM's own threads make and drop a few hundred bytes now and then, and the compiler thread, late on a busy machine, holds the
     * classes of the pass before.
     */
    private static final int ATTEMPTS = 5;

    private static final int SWIFT_ATTEMPTS = 2;

    /** Two readings of the same thing differ by so much at most; the JVM's own threads leave 40 bytes and more. */
    private static final long SAME_BYTES = 16;

    /**
     * What only one pass leaves is the JVM's own as a rule, and some kilobytes at most: classes, method handles, tables. More than
     * that is the program's, though it leaves it once: under the same keys, the passes that follow add nothing.
     */
    private static final long MOST_LEFT_ONCE = 1 << 14;

    /** A part of the budget goes into the survey: enough for a picture of memory over time. */
    private static final int SURVEY_PART = 8;

    private static final int LEAST_SURVEYED = 24;

    /** Windows of a third pass that cannot watch all of the run; fewer where there is little to spend. */
    private static final int MOST_WINDOWS = 12;

    private static final int WINDOW_PART = 5;

    /** Leaves room in a narrow bracket for what the windows differ. */
    private static final double WINDOW_SLACK = 0.03;

    /** A peak that is lower than this part of what is likely is looked for again. */
    private static final double ALIKE = 0.9;

    /** Copying so much a few dozen times takes no longer than one full collection. */
    private static final long MOST_CARRIED = 1 << 18;

    /** As narrow as no closer look would make it. */
    private static final double SHARP = 0.01;

    /** A bracket as wide as this part of what is held beside the output hides it, and no narrower one than so many bytes does. */
    private static final double HIDING = 0.05;

    private static final long HIDING_BYTES = 64;

    private final Program program;
    private final Scale scale;
    private final Order.Weigh order;
    private boolean calm;
    private Pass dry;
    private final List<Log.Mark> marks = new ArrayList<>();
    private boolean repeatable = true;
    private long mostPerTick;

    private Weighing(Program program, Order.Weigh order) throws GuestRoom.Thrown {
        this.program = program;
        this.order = order;
        Balance.tidy(program.isCopied());
        if (order.first()) {
            program.forgetExperience();
        }
        scale = Program.scale(order.spot());
        dry = dry();
    }

    /** Nothing left in the end is what is expected; anything else must be seen twice, whatever was seen in between. */
    private Pass dry() throws GuestRoom.Thrown {
        List<Pass> seen = new ArrayList<>();
        Pass pass = once();
        while (!pass.heapFull() && Math.abs(pass.left()) > SAME_BYTES && seen.size() < ATTEMPTS - 1) {
            seen.add(pass);
            Pass again = once();
            if (seen.stream().anyMatch(before -> leaveTheSame(before, again))) {
                return again;
            }
            pass = again;
        }
        if (!seen.isEmpty() && Math.abs(pass.left()) <= SAME_BYTES) {
            noteLeftOnce(seen.stream().mapToLong(Pass::left).sum());
        }
        return pass;
    }

    /** @param left bytes, by all passes together: what one of them left and the next let go does not count */
    private void noteLeftOnce(long left) {
        if (left > MOST_LEFT_ONCE) {
            long dead = Balance.hasYoung() ? Balance.weighYoung() - Balance.weigh() : 0;
            program.leaves(left - dead > MOST_LEFT_ONCE ? left - dead : 0);
        }
    }

    private static boolean leaveTheSame(Pass one, Pass other) {
        return agree(one, other) && Math.abs(one.left() - other.left()) <= SAME_BYTES;
    }

    /** Twice swiftly where need be: what is used for the first time in this JVM leaves something behind that dies later. */
    private Pass once() throws GuestRoom.Thrown {
        if (program.experience().mayYoung()) {
            Pass pass = Pass.dry(program, scale, order.repeats(), Manner.YOUNG, true);
            if (pass.still() || pass.heapFull()) {
                return pass;
            }
            program.experience().wasTooLarge();
        }
        for (int i = 0; i < SWIFT_ATTEMPTS && program.experience().maySwiftly(); i++) {
            Pass pass = Pass.dry(program, scale, order.repeats(), Manner.SWIFT, true);
            if (pass.still() || pass.heapFull()) {
                return pass;
            }
            calm = pass.calm();
        }
        program.experience().tookThorough();
        return Pass.dry(program, scale, order.repeats(), Manner.THOROUGH, calm);
    }

    static Report of(Program program, Order.Weigh order) throws GuestRoom.Thrown {
        Weighing weighing = new Weighing(program, order);
        if (weighing.dry.heapFull()) {
            return Failure.heapFull();
        }
        if (order.checkpoints() == 0 || weighing.dry.churn() <= SMALL_CHURN) {
            return weighing.report(weighing.bracket());
        }
        return weighing.report(weighing.sharper(weighing.closer()));
    }

    /** A peak that is narrow as such may yet hide all that is held beside a large output. */
    private Bracket sharper(Bracket bracket) throws GuestRoom.Thrown {
        long beside = bracket.low() - (dry.withOutput() - dry.retained());
        long width = bracket.high() - bracket.low();
        if (!repeatable || bracket.isEstimate() || width <= HIDING_BYTES || width <= beside * HIDING) {
            return bracket;
        }
        List<Bracket.Span> doubts = bracket.doubts(Pace.LEAST);
        watch(() -> new Pace.Doubts(doubts, order.checkpoints()), mostPerTick);
        return bracket();
    }

    private Bracket closer() throws GuestRoom.Thrown {
        OptionalDouble atOnce = Survey.slackWithout(dry.churn(), bracket().low(), budget());
        if (atOnce.isPresent()) {
            watch(() -> new Pace.Headroom(atOnce.getAsDouble()), 0);
            return bracket();
        }
        Optional<Survey> known =
                program.experience().crowdedLike(dry.churn(), bracket().low());
        if (known.isEmpty()) {
            return surveyed();
        }
        Bracket bracket = estimate(known.get(), program.experience().likelyPerTick());
        boolean asLikely = bracket.low() >= ALIKE * program.experience().likelyPeak(dry.churn());
        return asLikely ? bracket : lookedForAgain();
    }

    /**
     * Where less was seen than smaller sizes make likely, the windows may lie beside the peak. All the money for one look all
     * over the work, and then for windows where most was held.
     */
    private Bracket lookedForAgain() throws GuestRoom.Thrown {
        Patrol patrol = watch(() -> Pace.Marks.over(dry.churn(), affordable()), mostPerTick);
        Survey survey = new Survey(patrol.marks(), dry.churn(), bracket().low());
        program.experience().wasCrowded(survey);
        Bracket bracket = estimate(survey, patrol.mostPerTick());
        program.experience().held(dry.churn(), bracket.low());
        return bracket;
    }

    private Bracket surveyed() throws GuestRoom.Thrown {
        int marksOfSurvey = Math.max(LEAST_SURVEYED, affordable() / SURVEY_PART);
        Patrol rough = watch(() -> Pace.Marks.over(dry.churn(), marksOfSurvey), 0);
        Bracket bracket = bracket();
        Survey survey = new Survey(rough.marks(), dry.churn(), bracket.low());
        if (!repeatable || !bracket.isWiderThan(SHARP)) {
            return bracket;
        }
        double slack = survey.slack(budget());
        if (survey.affords(slack, budget())) {
            watch(() -> new Pace.Headroom(slack), rough.mostPerTick());
            bracket = bracket();
        } else {
            program.experience().wasCrowded(survey);
        }
        return repeatable && bracket.isWide() ? estimate(survey, rough.mostPerTick()) : bracket;
    }

    private Bracket estimate(Survey survey, long mostPerTick) throws GuestRoom.Thrown {
        int windows = Math.max(2, Math.min(MOST_WINDOWS, affordable() / WINDOW_PART));
        int each = Math.max(2, (affordable() - LEAST_SURVEYED) / windows);
        long[] starts = survey.starts(windows);
        Patrol patrol = watch(() -> new Pace.Windows(starts, each, WINDOW_SLACK), mostPerTick);
        Bracket bracket = bracket();
        long high = Windowed.high(patrol.marks(), starts, bracket.low(), WINDOW_SLACK, mostPerTick);
        return bracket.estimated(high);
    }

    private long budget() {
        return Scales.budget(order.checkpoints(), bracket().low());
    }

    /** Weighings. */
    private int affordable() {
        return (int) (budget() / Scales.price(bracket().low()));
    }

    private Patrol watch(Supplier<Pace> pace, long mostPerTick) throws GuestRoom.Thrown {
        Watched watched = watched(pace, mostPerTick, mannerOfWatching());
        for (int i = 1; i < ATTEMPTS && !agree(dry, watched.pass); i++) {
            if (i % 2 == 0) {
                dry = dry();
            } else {
                watched = watched(pace, mostPerTick, i == 1 ? mannerOfWatching() : Manner.THOROUGH);
            }
        }
        repeatable &= same(dry, watched.pass);
        Patrol patrol = watched.patrol;
        patrol.offBy(watched.pass.withOutput() - dry.withOutput());
        marks.addAll(patrol.marks());
        this.mostPerTick = patrol.mostPerTick();
        program.experience().allocatedPerTick(this.mostPerTick);
        return patrol;
    }

    private record Watched(Patrol patrol, Pass pass) {}

    private Manner mannerOfWatching() {
        if (!dry.still()) {
            return Manner.THOROUGH;
        }
        boolean young = dry.manner() == Manner.YOUNG
                && dry.carried() <= MOST_CARRIED
                && program.experience().mayWatchYoung();
        return young ? Manner.YOUNG : Manner.SWIFT;
    }

    /**
     * Of a dry pass that never looked into the old generation it is taken that nothing dies there. That shows in the
     * end: what died would still be held when this pass is done, and the two would not agree.
     */
    private Watched watched(Supplier<Pace> pace, long mostPerTick, Manner manner) throws GuestRoom.Thrown {
        Patrol patrol = new Patrol(pace.get(), order.checkpoints(), bracket().low(), mostPerTick);
        boolean calm = dry.calm() && (dry.manner() != Manner.YOUNG || manner == Manner.SWIFT);
        Pass pass = Pass.watched(program, scale, order.repeats(), patrol, manner, calm);
        if (patrol.isBlind()) {
            program.experience().watchedTooMuch();
            return watched(pace, mostPerTick, Manner.SWIFT);
        }
        return new Watched(patrol, pass);
    }

    private Bracket bracket() {
        return Bracket.of(marks, dry.churn(), dry.withOutput());
    }

    private static boolean same(Pass one, Pass other) {
        long difference = Math.abs(one.churn() - other.churn());
        return difference <= one.churn() / 1000 + REPEATABLE_BYTES && one.digest() == other.digest();
    }

    private static boolean agree(Pass one, Pass other) {
        return Math.abs(one.withOutput() - other.withOutput()) <= SAME_BYTES;
    }

    private Report report(Bracket bracket) {
        if (!bracket.isEstimate()) {
            program.experience().held(dry.churn(), bracket.low());
        }
        long stays = program.left();
        return new Report.Weighed(
                stays + dry.withOutput(),
                stays + dry.retained(),
                stays + dry.left(),
                stays + bracket.low(),
                stays + bracket.high(),
                Math.max(0, dry.churn()),
                dry.frames(),
                dry.stackBytes(),
                dry.digest(),
                repeatable,
                bracket.thinned(),
                bracket.isEstimate(),
                marks.size());
    }
}
