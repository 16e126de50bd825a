package dev.heaphotel.compile.box;

import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/** Looks in one method for instructions that put something into what a variable holds. */
final class FillFinder {

    private final MethodMap map;
    private final Found found;
    private final SkippedFinder skipped;

    FillFinder(MethodNode method, MethodMap map, Found found) {
        this.map = map;
        this.found = found;
        this.skipped = new SkippedFinder(method);
    }

    void search(MethodNode method) {
        if (!Analysis.fits(method)) {
            return;
        }
        try {
            Frame<Held>[] frames = new Analyzer<>(new OriginInterpreter(map, found)).analyze(map.owner(), method);
            TakingFinder taking = new TakingFinder(map, found, skipped);
            for (int i = 0; i < frames.length; i++) {
                if (frames[i] != null) {
                    search(method.instructions.get(i), frames[i]);
                    taking.search(method.instructions.get(i), frames[i]);
                }
            }
            skipped.tell(map, found);
        } catch (AnalyzerException e) {
            throw new IllegalStateException("javac's own class file does not verify: " + map.owner(), e);
        }
    }

    private void search(AbstractInsnNode insn, Frame<Held> frame) {
        switch (insn.getOpcode()) {
            case Opcodes.AASTORE -> {
                if (!top(frame, 0).is(Held.Kind.NULL)) {
                    fill(top(frame, 2), insn);
                }
            }
            case Opcodes.PUTFIELD -> assigned((FieldInsnNode) insn, top(frame, 0), top(frame, 1));
            case Opcodes.PUTSTATIC -> assigned((FieldInsnNode) insn, top(frame, 0), Held.THIS);
            case Opcodes.ASTORE -> stored((VarInsnNode) insn, top(frame, 0));
            case Opcodes.INVOKEDYNAMIC -> linked((InvokeDynamicInsnNode) insn, frame);
            case Opcodes.INVOKEVIRTUAL, Opcodes.INVOKEINTERFACE, Opcodes.INVOKESPECIAL, Opcodes.INVOKESTATIC ->
                called((MethodInsnNode) insn, frame);
            default -> {}
        }
    }

    /** An assignment of null, of a number, or of what the field already leads to (a step along a list) fills nothing. */
    private void assigned(FieldInsnNode field, Held value, Held receiver) {
        Origin origin = found.field(field.owner, field.name);
        boolean reference = field.desc.startsWith("L") || field.desc.startsWith("[");
        if (!reference || value.is(Held.Kind.NULL) || value.origins().contains(origin)) {
            return;
        }
        int line = value.freshAt() > 0 ? value.freshAt() : map.line(field);
        boolean initial = map.isInitialiser() && receiver.is(Held.Kind.THIS);
        if (holdsMany(field.desc)) {
            found.flows.alias(value.origins(), origin);
        }
        if (initial || isEmptyOfTheJdk(field.getPrevious())) {
            found.filled.addInitial(origin, line);
        } else {
            found.filled.add(origin, line);
            // A link set in what the receiver came from fills that only where nothing else is seen to.
            receiver.origins().forEach(from -> found.filled.addInitial(from, map.line(field)));
        }
    }

    /** A field of such a type is another name for the collection it is given. */
    private static boolean holdsMany(String descriptor) {
        return descriptor.startsWith("Ljava/util/") || descriptor.startsWith("Ljava/lang/StringBu");
    }

    /** An array of a length that varies; or something new, rather than another name for what a variable holds already. */
    private void stored(VarInsnNode store, Held value) {
        map.local(store, store.var).ifPresent(local -> {
            if (value.freshAt() > 0) {
                found.filled.add(local, value.freshAt());
            } else if (!value.is(Held.Kind.NULL) && value.origins().isEmpty()) {
                found.filled.addInitial(local, map.line(store));
            }
        });
    }

    private void called(MethodInsnNode call, Frame<Held> frame) {
        Type[] parameters = Type.getArgumentTypes(call.desc);
        boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
        boolean candidates = found.classes.containsKey(call.owner);
        if (!isStatic && KnownCalls.adds(call.owner, call.name, candidates)) {
            fill(top(frame, parameters.length), call);
        }
        int slot = isStatic ? 0 : 1;
        int addedTo = isStatic ? KnownCalls.addsToArgument(call.owner, call.name) : -1;
        for (int i = 0; i < parameters.length; i++) {
            Held argument = top(frame, parameters.length - 1 - i);
            if (i == addedTo) {
                fill(argument, call);
            }
            if (candidates) {
                found.flows.give(argument.origins(), call.owner, call.name, call.desc, slot);
            }
            slot += parameters[i].getSize();
        }
    }

    /** {@code list::add} fills the list it was taken from. */
    private void linked(InvokeDynamicInsnNode call, Frame<Held> frame) {
        new Captures(found).add(call, map);
        int captured = Type.getArgumentTypes(call.desc).length;
        for (Object argument : call.bsmArgs) {
            if (argument instanceof Handle handle
                    && captured > 0
                    && handle.getTag() != Opcodes.H_INVOKESTATIC
                    && KnownCalls.adds(
                            handle.getOwner(), handle.getName(), found.classes.containsKey(handle.getOwner()))) {
                fill(top(frame, captured - 1), call);
            }
        }
    }

    private void fill(Held value, AbstractInsnNode insn) {
        Set<Origin> origins = value.origins();
        if (insn.getPrevious() instanceof VarInsnNode last && last.getOpcode() == Opcodes.ALOAD) {
            map.local(last, last.var).ifPresent(local -> found.flows.content(origins, local));
        }
        origins.forEach(origin -> {
            found.filled.add(origin, map.line(insn));
            skipped.put(origin, insn);
        });
    }

    static boolean isEmptyOfTheJdk(AbstractInsnNode before) {
        return before instanceof MethodInsnNode call
                && call.name.equals("<init>")
                && call.desc.equals("()V")
                && call.owner.startsWith("java/util/");
    }

    /** @param below how many values lie above it */
    private static Held top(Frame<Held> frame, int below) {
        return frame.getStack(frame.getStackSize() - 1 - below);
    }
}
