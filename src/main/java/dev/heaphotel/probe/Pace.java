package dev.heaphotel.probe;

/** When to weigh next. Amounts in bytes: allocated since the work began, held over the baseline. */
interface Pace {

    /** Never again. */
    long NEVER = Long.MAX_VALUE;

    /** Closer than this is not looked; about one boxed number and its node. */
    long LEAST = 48;

    /** The allocation at which to weigh first. */
    long first();

    /**
     * @param now  allocated
     * @param held at most, as just weighed
     * @param peak held once, at least
     * @return the allocation at which to weigh next
     */
    long next(long now, long held, long peak);

    /** Where only a full collection can tell: how far above the known peak, as a part of it, asks for one. */
    double patience();

    /**
     * At most so much above the known peak may be held unseen. What is held rises by no more than what is allocated, so
     * nothing is missed by looking again when the distance has been allocated.
     *
     * @param slack of the peak
     */
    record Headroom(double slack) implements Pace {

        @Override
        public long first() {
            return 0;
        }

        @Override
        public long next(long now, long held, long peak) {
            return now + distance(held, peak, slack);
        }

        @Override
        public double patience() {
            return slack / 2;
        }

        static long distance(long held, long peak, double slack) {
            return Math.max(LEAST, peak - held + (long) (peak * slack));
        }
    }

    /** At marks decided beforehand, ascending. */
    record Marks(long[] marks) implements Pace {

        private static final double GOLDEN = 0.6180339887;

        /** About evenly, but in step with nothing the program does. */
        static Marks over(long churn, int count) {
            long[] marks = new long[count];
            for (int i = 0; i < count; i++) {
                double within = (i + 1) * GOLDEN % 1;
                marks[i] = (long) ((i + within) * churn / count);
            }
            return new Marks(marks);
        }

        @Override
        public long first() {
            return marks.length == 0 ? NEVER : marks[0];
        }

        @Override
        public long next(long now, long held, long peak) {
            for (long mark : marks) {
                if (mark > now) {
                    return mark;
                }
            }
            return NEVER;
        }

        @Override
        public double patience() {
            return 0.125;
        }
    }

    /**
     * Headroom kept in a number of windows, the same number of weighings in each.
     *
     * @param starts allocation at which each begins, ascending
     */
    final class Windows implements Pace {

        private final long[] starts;
        private final int each;
        private final double slack;
        private int window;
        private int done;

        Windows(long[] starts, int each, double slack) {
            this.starts = starts;
            this.each = each;
            this.slack = slack;
        }

        @Override
        public long first() {
            return starts[0];
        }

        @Override
        public long next(long now, long held, long peak) {
            if (window == starts.length) {
                return NEVER;
            }
            if (++done < each) {
                return now + Headroom.distance(held, peak, slack);
            }
            done = 0;
            window++;
            return window == starts.length ? NEVER : Math.max(now + 1, starts[window]);
        }

        @Override
        public double patience() {
            return slack / 2;
        }
    }
}
