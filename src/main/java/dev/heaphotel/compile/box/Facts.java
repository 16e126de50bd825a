package dev.heaphotel.compile.box;

import java.util.Collection;
import java.util.List;

/** What findings want to know of the source: {@link Declarations} joined with what the bytecode does to them. */
record Facts(List<Field> fields, List<Local> locals, List<Method> methods) {

    record Field(Declarations.Field declared, Collection<Integer> filledAt) {

        private void write(FieldWriter out) {
            out.text(declared.owner()).text(declared.name()).text(declared.type());
            out.flag(declared.isStatic()).number(declared.line()).list(filledAt, FieldWriter::number);
        }
    }

    record Local(Declarations.Local declared, Collection<Integer> filledAt) {

        private void write(FieldWriter out) {
            out.text(declared.method()).text(declared.name()).text(declared.type());
            out.number(declared.line()).list(filledAt, FieldWriter::number);
        }
    }

    record Method(Declarations.Method declared, int frameBytes) {

        private void write(FieldWriter out) {
            out.text(declared.owner()).text(declared.name());
            out.list(
                    declared.parameters(),
                    (to, parameter) -> to.text(parameter.type()).text(parameter.name()));
            out.text(declared.returnType()).flag(declared.isStatic());
            out.flag(declared.isPrivate()).flag(declared.isPublic());
            out.number(declared.line()).number(declared.lastLine()).number(frameBytes);
        }
    }

    void write(FieldWriter out) {
        out.list(fields, (to, field) -> field.write(to));
        out.list(locals, (to, local) -> local.write(to));
        out.list(methods, (to, method) -> method.write(to));
    }
}
