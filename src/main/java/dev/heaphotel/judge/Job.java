package dev.heaphotel.judge;

import dev.heaphotel.measure.RunLimits;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.ProblemLimits;

/** One request on its way through the pipeline, with the judgement that is being written of it. */
record Job(JudgeRequest request, Plan plan, Draft draft, Progress progress) {

    static Job of(JudgeRequest request, Progress progress) {
        Plan usual = Plan.of(request.problem(), request.source());
        Plan plan = new Plan(request.problem(), request.seed().orElse(usual.seed()));
        return new Job(request, plan, new Draft(request, plan.seed()), progress);
    }

    Problem problem() {
        return request.problem();
    }

    RunLimits limits() {
        ProblemLimits limits = problem().limits();
        return new RunLimits(limits.heap(), limits.cpu(), limits.wall());
    }

    /** Tells whoever waits what comes now. */
    void begins(String stage) {
        progress.happened(new ProgressEvent.Stage(stage));
    }
}
