package dev.heaphotel.compile.box;

/**
 * One thing the class-file check refuses.
 *
 * @param line from 1; 0 where the class file names none
 * @param uses the type or member, as in the source
 */
record Refused(int line, String uses, String message) {

    void write(FieldWriter out) {
        out.number(line).text(uses).text(message);
    }
}
