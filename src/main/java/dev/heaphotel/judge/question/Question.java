package dev.heaphotel.judge.question;

import java.util.List;

/**
 * One thing to ask about a submission.
 *
 * @param id       stable kebab-case name, once in a series
 * @param prompt   the question in words; names nothing that answers it
 * @param sought   how it is answered, and what is right
 * @param model    the answer hoped for, in a sentence or two
 * @param evidence the measurement that decides it
 */
public record Question(String id, String prompt, Sought sought, String model, Evidence evidence) {

    /**
     * Where the answer can be seen.
     *
     * @param axis     name of the axis
     * @param lifetime the memory, by its word
     * @param seen     what the graph shows, in a sentence without its full stop
     * @param lines    of the program, ascending; empty where no line is meant
     */
    public record Evidence(String axis, String lifetime, String seen, List<Integer> lines) {

        public Evidence {
            lines = List.copyOf(lines);
        }
    }

    /** Holds an answer against the measurement. */
    public Grade grade(String answer) {
        return sought.grade(answer);
    }
}
