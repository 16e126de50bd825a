package dev.heaphotel.probe;

/**
 * What a problem's author writes to drive a candidate's class. The same workload checks answers at small scales and is
 * weighed at large ones; it is played against the reference solution too, and the two transcripts are compared outside.
 *
 * <p>A workload holds nothing between calls: no fields that grow, no statics. It must do the same for the same scale.
 *
 * @param <I> the input, owned by the harness
 * @param <C> the candidate's object
 */
public abstract class Workload<I, C> {

    /** The output of work that answers with primitives only. */
    public static final Object NOTHING = new Object();

    /** Makes the input. Whatever is reachable from it belongs to the harness and is in no figure. */
    public abstract I prepare(Scale scale);

    /** Makes the candidate's object, which stays in use while retained memory is weighed. */
    public abstract C open(I input, Answers answers);

    /**
     * Does the work and tells every answer. Avoid allocating here: what is allocated counts as churn.
     *
     * @return the candidate's output where it is a structure (weighed apart from auxiliary memory), else {@link #NOTHING}
     */
    public abstract Object work(C candidate, I input, Answers answers);
}
