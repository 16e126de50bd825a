package dev.heaphotel.web.graph;

import dev.heaphotel.web.Texts;
import dev.heaphotel.web.graph.Paper.Range;
import dev.heaphotel.web.graph.Svg.Spot;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How many problems are solved, day by day: a staircase. */
public final class SolvedGraph {

    /** A picture of fewer days would have the same date at several ticks. */
    private static final long FEWEST_DAYS = 7;

    /** With fewer the ticks upwards would not be whole numbers. */
    private static final double LOWEST_TOP = 4.6;

    private SolvedGraph() {}

    /** A problem and the day on which it was solved first. */
    public record Solved(String title, LocalDate day) {}

    /**
     * @param solved one at least, in order of their days
     * @param today  where the staircase ends
     */
    public static String draw(String id, String sentence, List<Solved> solved, LocalDate today) {
        long past = ChronoUnit.DAYS.between(solved.get(0).day(), today);
        long days = Math.round(even(Math.max(FEWEST_DAYS, past))) + 1;
        LocalDate start = today.minusDays(days - 1);
        Paper paper = new Paper(
                Scale.Kind.LINEAR,
                new Range(0, days - 1),
                new Range(0, even(Math.max(LOWEST_TOP, solved.size() * 1.1))),
                id,
                Texts.say("web.graph.solved-over-time"),
                sentence);
        paper.axes(Texts.say("web.graph.day"), tick -> day(start.plusDays(Math.round(tick))), Unit.OBJECTS);
        paper.path("fit", stairs(paper, solved, start, days - 1), false);
        for (int i = 0; i < solved.size(); i++) {
            Solved each = solved.get(i);
            paper.point("point", day(start, each), i + 1, false, day(each.day()) + ": " + each.title());
        }
        paper.label("fit", solved.size(), Texts.say("web.graph.solved", solved.size()));
        return paper.close();
    }

    /** From 10 to 12.5 ticks would stand at halves. */
    private static double even(double high) {
        return high > 10 && high <= 12.5 ? 13 : high;
    }

    private static List<Spot> stairs(Paper paper, List<Solved> solved, LocalDate start, long end) {
        List<Spot> stairs = new ArrayList<>();
        stairs.add(paper.spot(0, 0));
        for (int i = 0; i < solved.size(); i++) {
            long day = day(start, solved.get(i));
            stairs.add(paper.spot(day, i));
            stairs.add(paper.spot(day, i + 1));
        }
        stairs.add(paper.spot(end, solved.size()));
        return stairs;
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(Texts.say("web.day.axis"), Texts.language())
                .format(day);
    }

    private static long day(LocalDate start, Solved solved) {
        return ChronoUnit.DAYS.between(start, solved.day());
    }
}
