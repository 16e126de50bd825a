package dev.heaphotel.judge;

import dev.heaphotel.compile.Compilation;
import dev.heaphotel.compile.Compiler;
import dev.heaphotel.feedback.Words;
import dev.heaphotel.measure.Program;
import dev.heaphotel.measure.RunBoxes;
import dev.heaphotel.sandbox.SandboxRefused;
import java.util.List;
import java.util.function.LongConsumer;

/** The space complexity of any method of any class. */
public final class Lab implements Laboratory {

    private final LabCompiler compiler;
    private final RunBoxes boxes;

    Lab(Compiler compiler, RunBoxes boxes) {
        this.compiler = new LabCompiler(compiler);
        this.boxes = boxes;
    }

    public LabOutcome measure(LabRequest request) {
        return measure(request, size -> {});
    }

    @Override
    public LabReading read(String fileName, String source) {
        Compilation compilation = compiler.compile(fileName, source);
        return compilation instanceof Compilation.Compiled compiled
                ? new LabReader(compiled.facts()).read()
                : new LabReading.Unreadable(notCompiled(compilation));
    }

    /** @param weighed hears each size of n that was weighed */
    @Override
    public LabOutcome measure(LabRequest request, LongConsumer weighed) {
        Compilation compilation = compiler.compile(request.fileName(), request.source());
        if (compilation instanceof Compilation.Compiled compiled) {
            LabPlanning.Reading plan = LabPlanning.of(request, compiled.facts());
            return plan instanceof LabPlanning.Made made
                    ? measure(request, compiled, made.plan(), weighed)
                    : new LabOutcome.BadRequest(((LabPlanning.Unclear) plan).why());
        }
        return notCompiled(compilation);
    }

    private static LabOutcome notCompiled(Compilation compilation) {
        if (compilation instanceof Compilation.Failed failed) {
            return new LabOutcome.FellShort(
                    Words.say("lab.does-not-compile"),
                    failed.diagnostics().stream()
                            .map(each -> "line " + each.line() + ": " + each.message())
                            .toList());
        }
        if (compilation instanceof Compilation.Refused refused) {
            return new LabOutcome.FellShort(
                    Words.say("lab.refused"),
                    refused.refusals().stream()
                            .map(each -> "line " + each.line() + ": " + each.uses() + ". " + each.message())
                            .toList());
        }
        if (compilation instanceof Compilation.TooHard hard) {
            return new LabOutcome.FellShort(Words.say("lab.too-hard"), List.of(hard.why()));
        }
        return new LabOutcome.Failed("The compile box gave no answer: " + compilation);
    }

    private LabOutcome measure(LabRequest request, Compilation.Compiled compiled, LabPlan plan, LongConsumer weighed) {
        Program program = Program.lab(compiled.candidate(), compiled.harness(), plan.order(), plan.warmUp());
        try {
            LabClimb climb = new LabClimb(boxes, program, plan, weighed);
            climb.climb(request.sizes());
            return climb.fellShort()
                    .<LabOutcome>map(why -> new LabOutcome.FellShort(why, List.of()))
                    .orElseGet(() -> new LabOutcome.Measured(LabFit.of(request, plan, climb)));
        } catch (SandboxRefused refused) {
            return new LabOutcome.Failed(String.valueOf(refused.getMessage()));
        } catch (ArithmeticException tooLarge) {
            return new LabOutcome.BadRequest(String.valueOf(tooLarge.getMessage()));
        }
    }
}
