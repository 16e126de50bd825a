package dev.heaphotel.compile.box;

/** A variable of the candidate's from which a value came. */
sealed interface Origin {

    /** A field; {@code owner} is the binary name of the class. */
    record OfField(String owner, String name) implements Origin {}

    /** A local variable or parameter, by its place in {@link Declarations#locals}. */
    record OfLocal(int index) implements Origin {}
}
