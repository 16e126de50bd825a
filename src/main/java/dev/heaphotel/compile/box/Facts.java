package dev.heaphotel.compile.box;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What findings want to know of the source: {@link Declarations} joined with what the bytecode does to them. */
record Facts(
        List<Field> fields,
        List<Local> locals,
        List<Method> methods,
        Collection<Capture> captures,
        Map<String, Integer> classLines) {

    record Field(
            Declarations.Field declared,
            Collection<Integer> filledAt,
            Collection<Integer> emptiedAt,
            Collection<Integer> skippedAt) {

        private void write(FieldWriter out) {
            out.text(declared.owner()).text(declared.name()).text(declared.type());
            out.flag(declared.isStatic()).number(declared.line()).list(filledAt, FieldWriter::number);
            out.list(emptiedAt, FieldWriter::number).list(skippedAt, FieldWriter::number);
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

    /** A value that a lambda or method reference takes along; the index counts from 1. */
    record Capture(String owner, int line, int index, String name, String type) {

        private void write(FieldWriter out) {
            out.text(owner).number(line).number(index).text(name).text(type);
        }
    }

    void write(FieldWriter out) {
        out.list(fields, (to, field) -> field.write(to));
        out.list(locals, (to, local) -> local.write(to));
        out.list(methods, (to, method) -> method.write(to));
        out.list(captures, (to, capture) -> capture.write(to));
        out.list(classLines.entrySet(), (to, each) -> to.text(each.getKey()).number(each.getValue()));
    }
}
