package dev.heaphotel.compile.box;

/**
 * One message of javac.
 *
 * @param line   from 1; 0 where javac names none
 * @param column from 1; 0 where javac names none
 * @param error  a warning otherwise
 */
record Message(int line, int column, boolean error, String text) {

    void write(FieldWriter out) {
        out.number(line).number(column).flag(error).text(text);
    }
}
