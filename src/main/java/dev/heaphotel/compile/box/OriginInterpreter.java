package dev.heaphotel.compile.box;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Interpreter;

/** Follows values from the variables they came from; meant for ASM's {@code Analyzer}. */
final class OriginInterpreter extends Interpreter<Held> {

    private static final String CAPTURED = "val$";
    private static final String OUTER = "this$";

    private final MethodMap map;
    private final Found found;

    OriginInterpreter(MethodMap map, Found found) {
        super(Opcodes.ASM9);
        this.map = map;
        this.found = found;
    }

    /** Learns what the method returns, and nothing else. */
    static void follow(MethodNode method, MethodMap map, Found found) {
        if (Analysis.fits(method)) {
            try {
                new Analyzer<>(new OriginInterpreter(map, found)).analyze(map.owner(), method);
            } catch (AnalyzerException e) {
                throw new IllegalStateException("javac's own class file does not verify: " + map.owner(), e);
            }
        }
    }

    @Override
    public @Nullable Held newValue(@Nullable Type type) {
        return type == Type.VOID_TYPE ? null : type == null ? Held.ONE : Held.of(type.getSize());
    }

    @Override
    public Held newOperation(AbstractInsnNode insn) {
        int opcode = insn.getOpcode();
        if (opcode == Opcodes.ACONST_NULL) {
            return Held.NULL;
        }
        if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5
                || opcode == Opcodes.BIPUSH
                || opcode == Opcodes.SIPUSH) {
            return Held.CONSTANT;
        }
        if (insn instanceof LdcInsnNode constant) {
            return constant.cst instanceof Integer
                    ? Held.CONSTANT
                    : Held.of(constant.cst instanceof Long || constant.cst instanceof Double ? 2 : 1);
        }
        if (insn instanceof FieldInsnNode field) {
            return field(field, Held.ONE);
        }
        boolean wide = opcode == Opcodes.LCONST_0
                || opcode == Opcodes.LCONST_1
                || opcode == Opcodes.DCONST_0
                || opcode == Opcodes.DCONST_1;
        return Held.of(wide ? 2 : 1);
    }

    @Override
    public Held copyOperation(AbstractInsnNode insn, Held value) {
        if (insn.getOpcode() == Opcodes.ALOAD) {
            int slot = ((VarInsnNode) insn).var;
            return map.isThis(slot)
                    ? Held.THIS
                    : map.local(insn, slot).map(value::with).orElse(value);
        }
        return value;
    }

    @Override
    public @Nullable Held unaryOperation(AbstractInsnNode insn, Held value) {
        return switch (insn.getOpcode()) {
            case Opcodes.GETFIELD -> field((FieldInsnNode) insn, value);
            case Opcodes.CHECKCAST, Opcodes.INEG -> value;
            case Opcodes.NEWARRAY, Opcodes.ANEWARRAY -> array(insn, List.of(value));
            case Opcodes.LNEG,
                    Opcodes.DNEG,
                    Opcodes.I2L,
                    Opcodes.I2D,
                    Opcodes.L2D,
                    Opcodes.F2L,
                    Opcodes.F2D,
                    Opcodes.D2L -> Held.TWO;
            default -> Held.ONE;
        };
    }

    @Override
    public @Nullable Held binaryOperation(AbstractInsnNode insn, Held a, Held b) {
        return switch (insn.getOpcode()) {
            case Opcodes.AALOAD -> Held.from(a.origins());
            case Opcodes.LALOAD, Opcodes.DALOAD -> Held.TWO;
            case Opcodes.LCMP, Opcodes.DCMPL, Opcodes.DCMPG -> Held.ONE;
            default -> Held.of(a.size());
        };
    }

    @Override
    public @Nullable Held ternaryOperation(AbstractInsnNode insn, Held array, Held index, Held value) {
        return null;
    }

    @Override
    public @Nullable Held naryOperation(AbstractInsnNode insn, List<? extends Held> values) {
        if (insn.getOpcode() == Opcodes.MULTIANEWARRAY) {
            return array(insn, values);
        }
        if (insn instanceof InvokeDynamicInsnNode dynamic) {
            return newValue(Type.getReturnType(dynamic.desc));
        }
        MethodInsnNode call = (MethodInsnNode) insn;
        Type result = Type.getReturnType(call.desc);
        boolean reference = result.getSort() == Type.OBJECT || result.getSort() == Type.ARRAY;
        boolean passes = call.getOpcode() == Opcodes.INVOKESTATIC
                ? call.name.equals("requireNonNull")
                : KnownCalls.leadsInto(call.name);
        if (reference && found.classes.containsKey(call.owner)) {
            return Held.from(ofCall(call, values));
        }
        return reference && passes ? Held.from(values.get(0).origins()) : newValue(result);
    }

    /** The candidate's own method, so its bytecode tells what it returns; a name as {@code get} is a hint beside it. */
    private Set<Origin> ofCall(MethodInsnNode call, List<? extends Held> values) {
        Map<Integer, Set<Origin>> bySlot = new HashMap<>();
        int slot = 0;
        for (Held value : values) {
            bySlot.put(slot, value.origins());
            slot += value.getSize();
        }
        Set<Origin> origins = new HashSet<>(found.flows.ofCall(call.owner, call.name, call.desc, bySlot));
        if (call.getOpcode() != Opcodes.INVOKESTATIC && KnownCalls.leadsInto(call.name)) {
            origins.addAll(values.get(0).origins());
        }
        return Set.copyOf(origins);
    }

    @Override
    public void returnOperation(AbstractInsnNode insn, Held value, Held expected) {
        if (insn.getOpcode() == Opcodes.ARETURN) {
            found.flows.returns(map.key(), value.origins());
        }
    }

    @Override
    public Held merge(Held a, Held b) {
        return a.or(b);
    }

    private Held field(FieldInsnNode field, Held receiver) {
        Type type = Type.getType(field.desc);
        if (type.getSort() != Type.OBJECT && type.getSort() != Type.ARRAY || field.name.startsWith(OUTER)) {
            return Held.of(type.getSize());
        }
        if (field.name.startsWith(CAPTURED)) {
            Optional<Origin> captured = map.local(field.name.substring(CAPTURED.length()), map.line(field));
            return Held.from(captured.map(Set::of).orElse(Set.of()));
        }
        Set<Origin> origins = new HashSet<>(receiver.origins());
        origins.add(found.field(field.owner, field.name));
        return Held.from(Set.copyOf(origins));
    }

    private Held array(AbstractInsnNode insn, List<? extends Held> lengths) {
        boolean constant = lengths.stream().allMatch(length -> length.is(Held.Kind.CONSTANT));
        return constant ? Held.ONE : Held.freshAt(map.line(insn));
    }
}
