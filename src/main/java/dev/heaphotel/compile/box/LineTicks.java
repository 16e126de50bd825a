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
    private final Set<LabelNode> joins = new HashSet<>();
    private int line;
    private boolean lineBegins;

    /** The line told since anything was allocated or called or two paths met; 0 for none. */
    private int tickedLine;

    /** @param quiet instructions beside which nothing may be inserted */
    LineTicks(MethodNode method, Density density, Set<AbstractInsnNode> quiet) {
        this.method = method;
        this.density = density;
        this.quiet = quiet;
    }

    void insert(List<AbstractInsnNode> original, Optional<AbstractInsnNode> superCall) {
        original.forEach(insn -> targets(insn).forEach(joins::add));
        method.tryCatchBlocks.forEach(block -> joins.add(block.handler));
        for (AbstractInsnNode insn : original) {
            if (insn instanceof LineNumberNode number) {
                line = number.line;
                lineBegins = true;
            } else if (insn instanceof LabelNode label) {
                passed.add(label);
                tickedLine = joins.contains(label) ? 0 : tickedLine;
            } else if (insn.getOpcode() >= 0) {
                if (line > 0 && !quiet.contains(insn)) {
                    around(insn, superCall.filter(call -> call == insn).isPresent());
                }
                lineBegins = false;
            }
        }
    }

    private void around(AbstractInsnNode insn, boolean isSuperCall) {
        boolean full = density == Density.FULL;
        boolean back = targets(insn).anyMatch(target -> passed.contains(target) && !(full && lineBeginsAfter(target)));
        if ((full && lineBegins || back) && tickedLine != line) {
            method.instructions.insertBefore(insn, at(line));
            tickedLine = line;
        }
        if (isCall(insn)) {
            boolean returned = full && !isSuperCall && !lineBeginsAfter(insn);
            if (returned) {
                method.instructions.insert(insn, at(line));
            }
            tickedLine = returned ? line : 0;
        } else if (allocates(insn)) {
            tickedLine = 0;
        }
    }

    /** Whether a line begins next, with at most a result put away before it: then that tick serves for this one. */
    private static boolean lineBeginsAfter(AbstractInsnNode insn) {
        AbstractInsnNode next = insn.getNext();
        while (next != null && (next.getOpcode() < 0 || putsAway(next))) {
            if (next instanceof LineNumberNode) {
                return true;
            }
            next = next.getNext();
        }
        return false;
    }

    private static boolean putsAway(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        return opcode >= Opcodes.ISTORE && opcode <= Opcodes.ASTORE || opcode == Opcodes.POP || opcode == Opcodes.POP2;
    }

    private static boolean allocates(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        return opcode >= Opcodes.NEW && opcode <= Opcodes.ANEWARRAY || opcode == Opcodes.MULTIANEWARRAY;
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
