package dev.heaphotel.compile.box;

import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Checks what one method's code refers to. */
final class CodeCheck {

    private static final String BY_HAND =
            "linking calls and constants by hand is not offered; use a lambda or a method reference";

    private final Refusals refusals;
    private int line;

    CodeCheck(Refusals refusals) {
        this.refusals = refusals;
    }

    static int firstLine(MethodNode method, int otherwise) {
        for (AbstractInsnNode insn : method.instructions) {
            if (insn instanceof LineNumberNode number) {
                return number.line;
            }
        }
        return otherwise;
    }

    void check(MethodNode method) {
        for (AbstractInsnNode insn : method.instructions) {
            check(insn);
        }
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            if (block.type != null) {
                refusals.type(lineAt(block.handler), block.type);
            }
        }
    }

    private void check(AbstractInsnNode insn) {
        if (insn instanceof LineNumberNode number) {
            line = number.line;
        } else if (insn instanceof TypeInsnNode type) {
            refusals.type(line, type.desc);
        } else if (insn instanceof MultiANewArrayInsnNode array) {
            refusals.descriptor(line, array.desc);
        } else if (insn instanceof FieldInsnNode field) {
            refusals.member(line, field.owner, field.name, field.desc);
        } else if (insn instanceof MethodInsnNode call) {
            refusals.member(line, call.owner, call.name, call.desc);
        } else if (insn instanceof LdcInsnNode constant) {
            constant(constant.cst);
        } else if (insn instanceof InvokeDynamicInsnNode call) {
            dynamicCall(call);
        }
    }

    private void dynamicCall(InvokeDynamicInsnNode call) {
        refusals.descriptor(line, call.desc);
        if (!Bootstraps.mayLinkCalls(call.bsm)) {
            refusals.add(line, call.bsm.getOwner().replace('/', '.'), BY_HAND);
        }
        for (Object argument : call.bsmArgs) {
            constant(argument);
        }
    }

    private void constant(Object constant) {
        if (constant instanceof Type type) {
            refusals.descriptor(line, type.getDescriptor());
        } else if (constant instanceof Handle handle) {
            refusals.member(line, handle.getOwner(), handle.getName(), handle.getDesc());
        } else if (constant instanceof ConstantDynamic dynamic && !Bootstraps.isLabel(dynamic)) {
            refusals.add(line, dynamic.getBootstrapMethod().getOwner().replace('/', '.'), BY_HAND);
        }
    }

    /** The line that begins at the label, else the one it lies in. */
    private static int lineAt(AbstractInsnNode label) {
        AbstractInsnNode at = label;
        while (at.getNext() != null && at.getOpcode() < 0 && !(at instanceof LineNumberNode)) {
            at = at.getNext();
        }
        while (at.getPrevious() != null && !(at instanceof LineNumberNode)) {
            at = at.getPrevious();
        }
        return at instanceof LineNumberNode number ? number.line : 0;
    }
}
