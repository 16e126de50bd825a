package dev.heaphotel.judge;

import dev.heaphotel.compile.Compilation;
import dev.heaphotel.compile.Compiler;
import dev.heaphotel.measure.Program;
import dev.heaphotel.measure.Run;
import dev.heaphotel.measure.RunBoxes;
import dev.heaphotel.measure.RunEnded;
import dev.heaphotel.measure.RunLimits;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.ProblemLimits;
import dev.heaphotel.sandbox.SandboxRefused;
import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Order.Spot;
import dev.heaphotel.wire.Report;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the reference solutions answer. Each is played in a box of its own, once for each scale, and never together with a
 * candidate: expected answers do not enter the candidate's box.
 */
final class AnswerKey {

    /** The reference plays every size in one run, and a busy machine is slow. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Compiler compiler;
    private final RunBoxes boxes;
    private final Map<Problem, Map<Spot, Report.Played>> known = new ConcurrentHashMap<>();

    AnswerKey(Compiler compiler, RunBoxes boxes) {
        this.compiler = compiler;
        this.boxes = boxes;
    }

    /**
     * The right answers at these scales.
     *
     * @param transcript whether calls are wanted, or only the digest
     * @throws MachineryFailed when the reference does not answer
     */
    Map<Spot, Report.Played> answers(Plan plan, List<Spot> spots, boolean transcript) {
        Map<Spot, Report.Played> answers = known.computeIfAbsent(plan.problem(), any -> new ConcurrentHashMap<>());
        List<Spot> missing =
                spots.stream().filter(spot -> !answers.containsKey(spot)).toList();
        if (!missing.isEmpty()) {
            answers.putAll(play(plan, missing, transcript));
        }
        return answers;
    }

    /** @throws MachineryFailed when not even the reference can be called as the problem calls it */
    void demandCallable(Plan plan) {
        compiled(plan);
    }

    private Map<Spot, Report.Played> play(Plan plan, List<Spot> spots, boolean transcript) {
        ProblemLimits limits = plan.problem().limits();
        Map<Spot, Report.Played> played = new LinkedHashMap<>();
        try (Run run = boxes.begin(compiled(plan), new RunLimits(limits.heap(), PATIENCE, PATIENCE))) {
            for (Spot spot : spots) {
                Report report = run.ask(new Order.Play(spot, transcript));
                if (!(report instanceof Report.Played answer)) {
                    throw failed(plan.problem(), "it threw at " + spot.sizes() + ": " + report);
                }
                played.put(spot, answer);
            }
            return played;
        } catch (RunEnded ended) {
            throw failed(plan.problem(), ended.end().what());
        } catch (SandboxRefused refused) {
            throw new MachineryFailed(String.valueOf(refused.getMessage()), refused);
        }
    }

    private Program compiled(Plan plan) {
        Problem problem = plan.problem();
        Compilation compilation =
                compiler.compile(Sources.of(problem, problem.reference().text(), false));
        if (compilation instanceof Compilation.Compiled compiled) {
            return Program.driven(compiled.candidate(), compiled.harness(), problem.workloadClass(), plan.warmUp());
        }
        throw failed(problem, "it does not compile: " + compilation);
    }

    private static MachineryFailed failed(Problem problem, String why) {
        return new MachineryFailed("The reference solution of " + problem.slug() + " gave no answers: " + why);
    }
}
