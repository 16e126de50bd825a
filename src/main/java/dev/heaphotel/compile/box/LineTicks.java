package dev.heaphotel.compile.box;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** Inserts the calls that tell the probe the line: where a line begins, before jumps back, and when a call returned. */
final class LineTicks {

    private final MethodNode method;
    private final Density density;
    private final Set<AbstractInsnNode> quiet;
    private final Set<LabelNode> passed = new HashSet<>();

    /** @param quiet instructions beside which nothing may be inserted */
    LineTicks(MethodNode method, Density density, Set<AbstractInsnNode> quiet) {
        this.method = method;
        this.density = density;
        this.quiet = quiet;
    }

    void insert(List<AbstractInsnNode> original, Optional<AbstractInsnNode> superCall) {
        int line = 0;
        boolean lineBegins = false;
        for (int i = 0; i < original.size(); i++) {
            AbstractInsnNode insn = original.get(i);
            if (insn instanceof LineNumberNode number) {
                line = number.line;
                lineBegins = true;
            } else if (insn instanceof LabelNode label) {
                passed.add(label);
            } else if (insn.getOpcode() >= 0) {
                boolean silent = line == 0 || quiet.contains(insn);
                if (!silent && before(insn, lineBegins)) {
                    method.instructions.insertBefore(insn, at(line));
                }
                boolean returned =
                        isCall(insn) && superCall.filter(call -> call == insn).isEmpty();
                if (!silent && density == Density.FULL && returned && !lineBeginsAfter(insn)) {
                    method.instructions.insert(insn, at(line));
                }
                lineBegins = false;
            }
        }
    }

    private boolean before(AbstractInsnNode insn, boolean lineBegins) {
        boolean full = density == Density.FULL;
        return full && lineBegins
                || targets(insn).anyMatch(target -> passed.contains(target) && !(full && ticks(target)));
    }

    /** Whether a line begins at the label, so that who jumps there ticks at once. */
    private static boolean ticks(LabelNode label) {
        return lineBeginsAfter(label);
    }

    private static boolean lineBeginsAfter(AbstractInsnNode insn) {
        AbstractInsnNode next = insn.getNext();
        while (next != null && next.getOpcode() < 0) {
            if (next instanceof LineNumberNode) {
                return true;
            }
            next = next.getNext();
        }
        return false;
    }

    private static Stream<LabelNode> targets(AbstractInsnNode insn) {
        if (insn instanceof JumpInsnNode jump) {
            return Stream.of(jump.label);
        }
        if (insn instanceof TableSwitchInsnNode table) {
            return Stream.concat(table.labels.stream(), Stream.of(table.dflt));
        }
        if (insn instanceof LookupSwitchInsnNode lookup) {
            return Stream.concat(lookup.labels.stream(), Stream.of(lookup.dflt));
        }
        return Stream.empty();
    }

    private static boolean isCall(AbstractInsnNode insn) {
        return insn.getOpcode() >= Opcodes.INVOKEVIRTUAL && insn.getOpcode() <= Opcodes.INVOKEDYNAMIC;
    }

    private static InsnList at(int line) {
        InsnList list = new InsnList();
        list.add(line <= Short.MAX_VALUE ? new IntInsnNode(Opcodes.SIPUSH, line) : new LdcInsnNode(line));
        list.add(MethodWeaver.call("at", "(I)V"));
        return list;
    }
}
