package dev.heaphotel.problem;

import dev.heaphotel.unit.ByteSize;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole, checked package.
 *
 * @param slug             the folder's name, lower-case words joined by hyphens
 * @param lesson           one line: what about memory it teaches
 * @param stop             where on the suggested path it stands
 * @param counts           one sentence: what counts, and whether output does
 * @param axes             one at least, the main one first
 * @param tests            small scales at which answers are compared
 * @param hints            Markdown, each giving a little more than the one before
 * @param solutionMarkdown the editorial
 * @param starter          the text a candidate begins with
 * @param workload         file name to source, in name order
 * @param workloadClass    the driver's class, in no package
 * @param reference        the solution whose answers are right
 * @param examples         programs with the verdicts they must get
 * @param drills           those of them that are exercises by themselves, in the order in which they are best done
 * @param version          of all its texts, see {@link PackageFiles#version()}
 */
public record Problem(
        String slug,
        String title,
        Difficulty difficulty,
        List<String> tags,
        String lesson,
        Stop stop,
        Entry entry,
        String counts,
        List<Axis> axes,
        List<Bound> bounds,
        List<TestCase> tests,
        ProblemLimits limits,
        List<String> hints,
        List<FollowUp> followUps,
        String statementMarkdown,
        String solutionMarkdown,
        String starter,
        Map<String, String> workload,
        String workloadClass,
        Source reference,
        List<Example> examples,
        List<Drill> drills,
        String version) {

    /** The axis of that name. */
    public Optional<Axis> axis(String name) {
        return axes.stream().filter(axis -> axis.name().equals(name)).findFirst();
    }

    /** The same at another place of its topic. */
    public Problem at(int place) {
        return with(new Stop(stop.topic(), place), limits);
    }

    /** The same within another heap. */
    public Problem within(ByteSize heap) {
        return with(stop, new ProblemLimits(heap, limits.cpu(), limits.wall()));
    }

    private Problem with(Stop place, ProblemLimits within) {
        return new Problem(
                slug,
                title,
                difficulty,
                tags,
                lesson,
                place,
                entry,
                counts,
                axes,
                bounds,
                tests,
                within,
                hints,
                followUps,
                statementMarkdown,
                solutionMarkdown,
                starter,
                workload,
                workloadClass,
                reference,
                examples,
                drills,
                version);
    }
}
