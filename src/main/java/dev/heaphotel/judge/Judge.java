package dev.heaphotel.judge;

import dev.heaphotel.compile.Compilation;
import dev.heaphotel.compile.Compiler;
import dev.heaphotel.compile.SourceFacts;
import dev.heaphotel.feedback.Words;
import dev.heaphotel.measure.Program;
import dev.heaphotel.measure.Run;
import dev.heaphotel.measure.RunBoxes;
import dev.heaphotel.measure.RunEnd;
import dev.heaphotel.measure.RunEnded;
import dev.heaphotel.sandbox.SandboxRefused;
import dev.heaphotel.unit.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pipeline: compile, compare answers, sweep the ladder, fit, find, decide. First failure first. */
public final class Judge implements Judging {

    private final Compiler compiler;
    private final RunBoxes boxes;
    private final AnswerKey key;
    private final boolean classFileCheck;

    /**
     * @param classFileCheck false only where the kernel's layers are tested by themselves
     */
    public Judge(Compiler compiler, RunBoxes boxes, boolean classFileCheck) {
        this.compiler = compiler;
        this.boxes = boxes;
        this.classFileCheck = classFileCheck;
        this.key = new AnswerKey(compiler, boxes);
    }

    /** Never throws for what a candidate did; SYSTEM_ERROR when our machinery failed, and then trying again may help. */
    @Override
    public Judgement judge(JudgeRequest request, Progress progress) {
        Job job = Job.of(request, progress);
        try {
            return compile(job);
        } catch (MachineryFailed failed) {
            return job.draft()
                    .closed(
                            Verdict.SYSTEM_ERROR,
                            Words.say("judge.our-fault", Map.of("why", String.valueOf(failed.getMessage()))));
        }
    }

    private Judgement compile(Job job) {
        job.begins("compile");
        Compilation compilation =
                compiler.compile(Sources.of(job.problem(), job.request().source(), classFileCheck));
        if (compilation instanceof Compilation.Compiled compiled) {
            Program program = Program.driven(
                    compiled.candidate(),
                    compiled.harness(),
                    job.problem().workloadClass(),
                    job.plan().warmUp());
            return run(job, program, compiled.facts());
        }
        if (compilation instanceof Compilation.Uncallable) {
            key.demandCallable(job.plan()); // Else it is our workload or the probe's jar that does not compile.
        }
        return new CompileVerdict(job.problem(), job.draft()).of(compilation);
    }

    private Judgement run(Job job, Program program, SourceFacts facts) {
        Draft draft = job.draft();
        try (Run run = boxes.begin(program, job.limits())) {
            draft.ranOn(run.jvm(), run.layers());
            job.begins("answers");
            List<Plan.Test> tests = job.plan().tests();
            var right =
                    key.answers(job.plan(), tests.stream().map(Plan.Test::spot).toList(), true);
            Optional<AnswerCheck.Failed> failed = new AnswerCheck(run, right, job.progress()).play(tests, draft);
            if (failed.isPresent()) {
                return wrong(failed.get(), draft);
            }
            if (job.request().depth() == Depth.RUN) {
                return draft.closed(Verdict.ACCEPTED, Words.say("judge.answers-right"));
            }
            return weigh(job, program, facts, run);
        } catch (RunEnded ended) {
            return ended(ended.end(), draft);
        } catch (SandboxRefused refused) {
            throw new MachineryFailed(String.valueOf(refused.getMessage()), refused);
        }
    }

    private Judgement weigh(Job job, Program program, SourceFacts facts, Run run) throws RunEnded {
        job.begins("measure");
        Optional<Run> second =
                job.problem().axes().size() < 2 ? Optional.empty() : boxes.beginBeside(program, job.limits());
        try {
            List<Run> runs = new ArrayList<>(List.of(run));
            second.ifPresent(runs::add);
            Boxes both = new Boxes(runs);
            Scaling scaling = new Scaling(both, job.plan(), key, job.progress());
            Scaled scaled = scaling.sweepAll();
            Optional<String> wrongAt = scaling.wrongAt(scaled);
            if (wrongAt.isPresent()) {
                return wrong(wrongAt.get(), job.draft());
            }
            job.begins("findings");
            return new Conclusion(job.request(), both, any -> new Witness(any, facts, job.plan()), job.draft())
                    .of(scaled);
        } finally {
            second.ifPresent(Run::close);
        }
    }

    private static Judgement wrong(AnswerCheck.Failed failed, Draft draft) {
        draft.failed(failed.failure());
        if (failed.heapFull()) {
            return draft.closed(Verdict.HEAP_EXHAUSTED, Words.say("judge.full-in-test", Map.of("test", failed.test())));
        }
        return failed.threw()
                ? draft.closed(Verdict.RUNTIME_ERROR, Headlines.threw(failed.failure()))
                : draft.closed(Verdict.WRONG_ANSWER, Headlines.wrong(failed.failure()));
    }

    private static Judgement wrong(String size, Draft draft) {
        return draft.closed(Verdict.WRONG_ANSWER, Words.say("judge.wrong-at", Map.of("size", size)));
    }

    private static Judgement ended(RunEnd end, Draft draft) {
        if (end instanceof RunEnd.Lost lost) {
            throw new MachineryFailed("The box was lost: " + lost.what());
        }
        String what = Words.again(end.what()) + ".";
        if (end instanceof RunEnd.TimeLimit) {
            return draft.closed(Verdict.TIME_LIMIT, what);
        }
        if (end instanceof RunEnd.OutputLimit) {
            return draft.closed(Verdict.OUTPUT_LIMIT, what);
        }
        return draft.closed(end instanceof RunEnd.Tampered ? Verdict.TAMPERED : Verdict.RUNTIME_ERROR, what);
    }
}
