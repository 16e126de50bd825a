package dev.heaphotel.submission;

import dev.heaphotel.judge.ExampleResults;
import dev.heaphotel.judge.JudgeQueue;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.problem.PackageVersions;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a verdict's page teaches beyond the verdict: the wall, and the reference's curves for who has solved the problem. */
@Component
class Lessons {

    private final Submissions submissions;
    private final WallReception walls;
    private final WallRuns runs;
    private final JudgeQueue queue;
    private final Reference reference;

    Lessons(Submissions submissions, WallReception walls, WallRuns runs, JudgeQueue queue, Reference reference) {
        this.submissions = submissions;
        this.walls = walls;
        this.runs = runs;
        this.queue = queue;
        this.reference = reference;
    }

    /** Puts the wall into the page's model, and answers how the reference is judged on the same inputs, where that is known. */
    Optional<Judgement> of(Submission submission, Judgement judgement, Visitor visitor, Model model) {
        wall(submission, judgement, submission.isOf(visitor)).ifPresent(wall -> model.addAttribute("wall", wall));
        boolean solved = submissions.solved(
                submission.problem(),
                visitor.person().orElse(null),
                visitor.guest().orElse(null));
        return solved
                        && submission.conditions().areUsual()
                        && !judgement.growth().isEmpty()
                ? reference.of(submission, judgement.seed())
                : Optional.empty();
    }

    private Optional<WallView> wall(Submission submission, Judgement judgement, boolean mine) {
        return walls.aim(submission, judgement).map(aim -> {
            Optional<WallRun> run = runs.of(submission.id());
            Optional<Waiting> waiting = run.filter(each -> each.state() == WallRun.State.QUEUED)
                    .map(each -> Waiting.exactly(queue, each.ticket()));
            return WallView.of(submission.id().toString(), judgement, aim, mine, run, waiting);
        });
    }

    /** The reference solutions, of the versions by which was judged. */
    @Component
    static class Reference {

        private final PackageVersions versions;
        private final ExampleResults results;

        Reference(PackageVersions versions, ExampleResults results) {
            this.versions = versions;
            this.results = results;
        }

        Optional<Judgement> of(Submission submission, long seed) {
            return versions.find(submission.problem(), submission.version().orElse(null))
                    .flatMap(problem -> results.of(problem, problem.reference().text(), seed));
        }
    }
}
