package dev.heaphotel.judge;

import dev.heaphotel.compile.Compilation;
import dev.heaphotel.compile.Compiler;
import dev.heaphotel.measure.Program;
import dev.heaphotel.measure.Run;
import dev.heaphotel.measure.RunBoxes;
import dev.heaphotel.measure.RunEnd;
import dev.heaphotel.measure.RunEnded;
import dev.heaphotel.measure.RunLimits;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.problem.ProblemLimits;
import dev.heaphotel.sandbox.SandboxRefused;
import java.util.function.Consumer;

/** Runs programs that were judged before until their heap is full, each in a box as it was judged in. */
public final class Walls {

    private final Compiler compiler;
    private final RunBoxes boxes;

    Walls(Compiler compiler, RunBoxes boxes) {
        this.compiler = compiler;
        this.boxes = boxes;
    }

    /**
     * @param heard each size as it is done
     * @throws MachineryFailed where it could not be run
     */
    public WallReport run(WallRequest request, Consumer<WallStep> heard) {
        Axis axis = request.problem()
                .axis(request.aim().axis())
                .orElseThrow(() -> new MachineryFailed("The problem "
                        + request.problem().slug() + " has no axis "
                        + request.aim().axis() + " any more"));
        ProblemLimits limits = request.problem().limits();
        try (Run run = boxes.begin(compiled(request), new RunLimits(limits.heap(), limits.cpu(), limits.wall()))) {
            return new Wall(run, axis, request, heard).climb();
        } catch (RunEnded ended) {
            if (ended.end() instanceof RunEnd.Lost lost) {
                throw new MachineryFailed("The box was lost: " + lost.what());
            }
            throw new MachineryFailed(
                    "The program did not begin: " + ended.end().what());
        } catch (SandboxRefused refused) {
            throw new MachineryFailed(String.valueOf(refused.getMessage()), refused);
        }
    }

    private Program compiled(WallRequest request) {
        Compilation compilation = compiler.compile(Sources.of(request.problem(), request.source(), true));
        if (compilation instanceof Compilation.Compiled compiled) {
            return Program.driven(
                    compiled.candidate(),
                    compiled.harness(),
                    request.problem().workloadClass(),
                    new Plan(request.problem(), request.seed()).warmUp());
        }
        throw new MachineryFailed("What was judged before does not compile any more: " + compilation);
    }
}
