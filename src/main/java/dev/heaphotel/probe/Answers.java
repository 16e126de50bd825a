package dev.heaphotel.probe;

/**
 * Where a workload tells what it called and what came back. In a small test the calls are kept as text, so that a wrong
 * answer can show the calls that led to it; while memory is weighed only a running digest is kept and nothing is allocated.
 */
public interface Answers {

    /** Says that the candidate's method is about to be called without arguments. */
    void call(String method);

    void call(String method, long argument);

    void call(String method, long first, long second);

    /** For other arguments. The array is allocated by the caller, so use it where that does not matter. */
    void call(String method, Object... arguments);

    /** The call returned nothing. */
    void returned();

    void returned(long answer);

    void returned(boolean answer);

    /**
     * A structured answer: arrays, lists, sets, maps, strings and boxed numbers of the JDK by content, in iteration order;
     * the candidate's own objects by their fields.
     */
    void returned(Object answer);
}
