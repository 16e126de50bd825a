package dev.heaphotel.compile.box;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Mends frames that name a {@code new} whose object is not initialised yet: they do so by the label right before the
 * instruction, and woven calls may have come between the two.
 */
final class UninitializedLabels {

    private UninitializedLabels() {}

    static void separate(MethodNode method) {
        Map<Object, LabelNode> moved = new HashMap<>();
        for (AbstractInsnNode insn : method.instructions.toArray()) {
            if (insn instanceof FrameNode frame) {
                frame.local = mended(method, frame.local, moved);
                frame.stack = mended(method, frame.stack, moved);
            }
        }
    }

    private static List<Object> mended(MethodNode method, List<Object> types, Map<Object, LabelNode> moved) {
        return types.stream()
                .map(type -> type instanceof LabelNode label
                        ? (Object) moved.computeIfAbsent(label, old -> beforeNew(method, label))
                        : type)
                .collect(Collectors.toList());
    }

    private static LabelNode beforeNew(MethodNode method, LabelNode label) {
        AbstractInsnNode insn = label;
        while (insn.getOpcode() != Opcodes.NEW) {
            insn = insn.getNext();
        }
        LabelNode fresh = new LabelNode();
        method.instructions.insertBefore(insn, fresh);
        return fresh;
    }
}
