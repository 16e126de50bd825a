package dev.heaphotel.judge;

import dev.heaphotel.compile.Compilation;
import dev.heaphotel.compile.CompileRequest;
import dev.heaphotel.compile.Compiler;
import dev.heaphotel.compile.SourceFile;
import dev.heaphotel.measure.Program;
import dev.heaphotel.measure.Run;
import dev.heaphotel.measure.RunBoxes;
import dev.heaphotel.measure.RunEnd;
import dev.heaphotel.measure.RunEnded;
import dev.heaphotel.measure.RunLimits;
import dev.heaphotel.measure.Sample;
import dev.heaphotel.measure.Sweep;
import dev.heaphotel.sandbox.SandboxRefused;
import dev.heaphotel.wire.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The space complexity of any method of any class. */
public final class Lab {

    private static final long SEED = 1;
    private static final int CHECKPOINTS = 24;
    private static final int FEWEST_SAMPLES = 6;

    private final Compiler compiler;
    private final RunBoxes boxes;

    Lab(Compiler compiler, RunBoxes boxes) {
        this.compiler = compiler;
        this.boxes = boxes;
    }

    public LabOutcome measure(LabRequest request) {
        Compilation compilation = compiler.compile(
                new CompileRequest(new SourceFile(request.fileName(), request.source()), List.of(), true));
        if (compilation instanceof Compilation.Compiled compiled) {
            LabPlan.Reading plan = LabPlan.of(request, compiled.facts());
            return plan instanceof LabPlan.Made made
                    ? measure(request, compiled, made.plan())
                    : new LabOutcome.BadRequest(((LabPlan.Unclear) plan).why());
        }
        return notCompiled(compilation);
    }

    private static LabOutcome notCompiled(Compilation compilation) {
        if (compilation instanceof Compilation.Failed failed) {
            return new LabOutcome.FellShort(
                    "It does not compile",
                    failed.diagnostics().stream()
                            .map(each -> "line " + each.line() + ": " + each.message())
                            .toList());
        }
        if (compilation instanceof Compilation.Refused refused) {
            return new LabOutcome.FellShort(
                    "It uses something the sandbox does not offer",
                    refused.refusals().stream()
                            .map(each -> "line " + each.line() + ": " + each.uses() + ". " + each.message())
                            .toList());
        }
        if (compilation instanceof Compilation.TooHard hard) {
            return new LabOutcome.FellShort("The compiler gave up on it", List.of(hard.why()));
        }
        return new LabOutcome.Failed("The compile box gave no answer: " + compilation);
    }

    private LabOutcome measure(LabRequest request, Compilation.Compiled compiled, LabPlan plan) {
        try {
            Measuring measuring = sweep(compiled, plan, request.sizes().isEmpty() ? LabPlan.LADDER : request.sizes());
            if (request.sizes().isEmpty() && measuring.samples.size() < FEWEST_SAMPLES && measuring.stopped()) {
                measuring = sweep(compiled, plan, LabPlan.SHORT_LADDER);
            }
            if (measuring.samples.size() < LabPlan.FEWEST_SIZES && measuring.stopped()) {
                return new LabOutcome.FellShort(measuring.why, List.of());
            }
            return new LabOutcome.Measured(LabFit.of(plan.method(), measuring.jvm, SEED, measuring.samples));
        } catch (SandboxRefused refused) {
            return new LabOutcome.Failed(String.valueOf(refused.getMessage()));
        }
    }

    /** What came of one sweep; the samples before an early end count. */
    private static final class Measuring {
        private final List<Sample> samples = new ArrayList<>();
        private String jvm = "";
        private String why = "";

        boolean stopped() {
            return !why.isEmpty();
        }
    }

    private Measuring sweep(Compilation.Compiled compiled, LabPlan plan, List<Long> sizes) throws SandboxRefused {
        Measuring measuring = new Measuring();
        List<Sweep.Stop> stops = sizes.stream()
                .map(size -> new Sweep.Stop(size, plan.spot(size, SEED)))
                .toList();
        Program program = Program.lab(compiled.candidate(), plan.call(), plan.spot(LabPlan.WARM_UP_SIZE, SEED));
        try (Run run = boxes.begin(program, RunLimits.USUAL)) {
            measuring.jvm = run.jvm();
            Sweep sweep = Sweep.of(run, stops, CHECKPOINTS, measuring.samples::add);
            sweep.stoppedBy().ifPresent(threw -> measuring.why = said(sweep.stoppedAt(), threw));
        } catch (RunEnded ended) {
            measuring.why = ended.end().what();
            if (ended.end() instanceof RunEnd.Lost) {
                throw new SandboxRefused(ended.end().what());
            }
        }
        return measuring;
    }

    private static String said(Optional<Long> size, Report.Threw threw) {
        String where =
                threw.lines().isEmpty() ? "" : " at line " + threw.lines().get(0);
        String what = threw.heapFull() ? "the heap was full" : "it threw " + threw.exception() + " " + threw.message();
        return "At n = " + size.map(Object::toString).orElse("?") + " " + what.strip() + where;
    }
}
