package dev.heaphotel.compile;

import java.util.List;

/**
 * What the candidate's source declares, read in the compile box, so that findings can name fields and lines.
 *
 * @param fields  every field of every class, in source order
 * @param locals  local variables that hold structures (arrays, collections, own objects), in source order
 * @param methods every method and constructor with a body
 * @param captures what each lambda and method reference takes along
 * @param types   every class, with the line at which its declaration begins
 */
public record SourceFacts(
        List<Field> fields, List<Local> locals, List<Method> methods, List<Capture> captures, List<Type> types) {

    public SourceFacts {
        fields = List.copyOf(fields);
        locals = List.copyOf(locals);
        methods = List.copyOf(methods);
        captures = List.copyOf(captures);
        types = List.copyOf(types);
    }

    /**
     * @param owner      binary name of the declaring class
     * @param type       as in the source, {@code Map<Integer, Node>}
     * @param declaredAt line, from 1
     * @param filledAt   lines whose bytecode puts something into what the field holds: adding calls on it, stores into its
     *                   array, assignments of something new outside initialisation; ascending
     * @param emptiedAt  lines that take something out of it, or for a number make it smaller; ascending
     * @param skippedAt  those among them that follow an adding line of their method in every case but one: when something
     *                   between the two throws
     */
    public record Field(
            String owner,
            String name,
            String type,
            boolean isStatic,
            int declaredAt,
            List<Integer> filledAt,
            List<Integer> emptiedAt,
            List<Integer> skippedAt) {}

    /** A local variable or parameter; {@code method} is {@code Solution.shortestPath}. */
    public record Local(String method, String name, String type, int declaredAt, List<Integer> filledAt) {}

    /**
     * @param name       {@code <init>} for a constructor
     * @param parameters types as in the source, with names; {@code int...} reads {@code int[]}
     * @param frameBytes an estimate of one interpreter frame from max_stack and max_locals, in bytes
     */
    public record Method(
            String owner,
            String name,
            List<Parameter> parameters,
            String returnType,
            boolean isStatic,
            boolean isPrivate,
            boolean isPublic,
            int firstLine,
            int lastLine,
            int frameBytes) {}

    public record Parameter(String type, String name) {}

    /**
     * A value that a lambda or method reference takes along.
     *
     * @param owner binary name of the class it is written in
     * @param index its place among what the lambda takes along, from 1
     * @param name  of the variable; {@code this} for the surrounding object, empty where it has none
     * @param type  simple name of its class
     */
    public record Capture(String owner, int line, int index, String name, String type) {}

    /** @param name binary */
    public record Type(String name, int line) {}
}
