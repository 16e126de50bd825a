package dev.heaphotel.judge;

import dev.heaphotel.compile.BoxedCompiler;
import dev.heaphotel.compile.Compilation;
import dev.heaphotel.compile.CompileRequest;
import dev.heaphotel.compile.Compiler;
import dev.heaphotel.compile.Diagnostic;
import dev.heaphotel.compile.SourceFile;
import dev.heaphotel.judge.Judgement.DiagnosticRow;
import dev.heaphotel.judge.Judgement.RefusalRow;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.sandbox.Sandbox;
import dev.heaphotel.sandbox.SandboxRefused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * A compile box of its own, so that those who type take nothing from those who wait for a verdict, and a source that keeps
 * javac busy for ten seconds holds up other checks alone. Opened by the first check, closed when nobody types any more.
 */
final class CheckDesk implements Checking, AutoCloseable {

    /** With a box that needs some 30 ms for each, the last of these is answered within half a second. */
    private static final int MOST_AT_ONCE = 12;

    private final ServerRoom room;
    private final Clock clock;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private Instant lastAsked = Instant.EPOCH;
    private @Nullable Compiler compiler;

    CheckDesk(ServerRoom room, Clock clock) {
        this.room = room;
        this.clock = clock;
    }

    @Override
    public CheckOutcome check(Problem problem, String source) {
        if (!places.tryAcquire()) {
            return new CheckOutcome.Unchecked("Others are being checked.");
        }
        try {
            SourceFile file = new SourceFile(problem.entry().fileName(), source);
            return outcome(compiler().compile(new CompileRequest(file, List.of(), true)));
        } catch (SandboxRefused refused) {
            return new CheckOutcome.Unchecked(String.valueOf(refused.getMessage()));
        } finally {
            places.release();
        }
    }

    private synchronized Compiler compiler() throws SandboxRefused {
        lastAsked = clock.instant();
        if (compiler == null) {
            Sandbox sandbox = room.sandbox();
            sandbox.demandMinimum();
            compiler = new BoxedCompiler(sandbox, sandbox.java(), 1);
        }
        return compiler;
    }

    private static CheckOutcome outcome(Compilation compilation) {
        if (compilation instanceof Compilation.Compiled compiled) {
            return said(compiled.warnings());
        }
        if (compilation instanceof Compilation.Failed failed) {
            return said(failed.diagnostics());
        }
        if (compilation instanceof Compilation.Refused refused) {
            return new CheckOutcome.Checked(
                    List.of(),
                    refused.refusals().stream()
                            .map(each -> new RefusalRow(each.line(), each.uses(), each.message()))
                            .toList());
        }
        if (compilation instanceof Compilation.TooHard hard) {
            return new CheckOutcome.Checked(List.of(new DiagnosticRow(0, 0, "error", hard.why())), List.of());
        }
        return new CheckOutcome.Unchecked("The compile box gave no answer.");
    }

    private static CheckOutcome said(List<Diagnostic> diagnostics) {
        return new CheckOutcome.Checked(
                diagnostics.stream()
                        .map(each -> new DiagnosticRow(each.line(), each.column(), each.severity(), each.message()))
                        .toList(),
                List.of());
    }

    /** Lets the box go when nobody has asked for so long. */
    synchronized void shrink(Duration idle) {
        boolean asked = lastAsked.plus(idle).isAfter(clock.instant());
        if (!asked && places.availablePermits() == MOST_AT_ONCE) {
            close();
        }
    }

    @Override
    public synchronized void close() {
        if (compiler != null) {
            compiler.close();
            compiler = null;
        }
    }
}
