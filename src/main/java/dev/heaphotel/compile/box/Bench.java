package dev.heaphotel.compile.box;

import java.io.IOException;
import java.util.List;

/** One order from source to reply: compile, check, read the facts, weave. */
final class Bench {

    private static final String TOO_DEEP = "the compiler ran out of stack on this source: it nests too deeply. "
            + "Split the longest expression or the deepest nesting into parts";
    private static final String TOO_LARGE = "the compiler ran out of memory on this source. "
            + "Look for constants that grow by concatenation, or types that refer to each other without end";

    private final Javac javac;

    Bench(Javac javac) {
        this.javac = javac;
    }

    /** Answers every order; a fault of ours is an answer too. */
    byte[] answer(byte[] frame) {
        try {
            byte[] reply = answer(Order.read(frame));
            return reply.length <= Frame.LONGEST
                    ? reply
                    : Reply.tooHard("this source compiles to more than " + Frame.LONGEST + " bytes of classes");
        } catch (StackOverflowError e) {
            return Reply.tooHard(TOO_DEEP);
        } catch (OutOfMemoryError e) {
            return Reply.tooHard(TOO_LARGE);
        } catch (IOException | RuntimeException | LinkageError e) {
            return Reply.broken(String.valueOf(e));
        }
    }

    private byte[] answer(Order order) throws IOException {
        Javac.Compiled compiled = javac.compile(order);
        Complaints complaints = compiled.complaints();
        if (!complaints.candidateErrors().isEmpty()) {
            return Reply.failed(complaints.candidateErrors());
        }
        if (!complaints.harnessErrors().isEmpty()) {
            return Reply.uncallable(complaints.harnessErrors());
        }
        List<Refused> refusals =
                order.check() ? ClassFileCheck.of(compiled.candidate(), compiled.declarations()) : List.of();
        if (!refusals.isEmpty()) {
            return Reply.refused(refusals);
        }
        Facts facts = FactFinder.of(compiled.candidate(), compiled.declarations());
        return Reply.compiled(
                Weaver.weave(compiled.candidate()),
                Weaver.weaveCatches(compiled.harness()),
                facts,
                complaints.warnings());
    }
}
