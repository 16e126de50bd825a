package dev.heaphotel.judge;

import java.util.List;

/** What a source offers to be measured. */
public sealed interface LabReading {

    /** @param methods the likeliest first */
    record Found(List<Callable> methods) implements LabReading {}

    /** It cannot be read: the outcome of measuring it would be the same. */
    record Unreadable(LabOutcome outcome) implements LabReading {}

    /**
     * @param signature   {@code Solution.twoSum(int[], int)}, which names it to {@link LabRequest}
     * @param constructor the parameters of its object's constructor; empty where there are none
     * @param calls       how often it is called where nobody says, an expression over n
     */
    record Callable(
            String signature,
            String returns,
            boolean isStatic,
            List<Parameter> parameters,
            List<Parameter> constructor,
            String calls) {}

    /**
     * @param usual   the generator it gets where nobody says; empty where there is none
     * @param choices the generators that make its type
     */
    record Parameter(String name, String type, String usual, List<Choice> choices) {}

    /** A generator as it is written, and what it makes. */
    record Choice(String usage, String help) {}
}
