package dev.heaphotel.growth;

import java.util.Optional;

/** What the points on a plane of two sizes say about growth. */
public sealed interface JointGrowth {

    /** The law to show when one must be shown: the firm one, or the first of two candidates. */
    JointLaw likeliest();

    /** What fits next best. */
    JointLaw runnerUp();

    /** The runner-up's residual over the likeliest one's, 1 to 1e6. */
    double margin();

    /** The law, when firm. */
    default Optional<JointLaw> firm() {
        return this instanceof Firm firm ? Optional.of(firm.law) : Optional.empty();
    }

    record Firm(JointLaw law, JointLaw runnerUp, double margin) implements JointGrowth {
        @Override
        public JointLaw likeliest() {
            return law;
        }
    }

    /**
     * Too close to call.
     *
     * @param why a sentence without a full stop
     */
    record Undecided(JointLaw likeliest, JointLaw runnerUp, double margin, String why) implements JointGrowth {}
}
