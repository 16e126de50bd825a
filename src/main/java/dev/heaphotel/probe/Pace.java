package dev.heaphotel.probe;

import java.util.List;

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

    /**
     * Headroom without slack, only where the passes before leave room for a higher peak. For what a large output hides: how much is
     * held beside it. Gives up when it gets on too slowly for its budget.
     */
    final class Doubts implements Pace {

        /** So often it is seen how far that many weighings led. */
        private static final int STRETCH = 32;

        private final List<Bracket.Span> doubts;
        private final int budget;
        private int at;
        private int done;
        private long open;

        /**
         * @param doubts where more may be held than is known, ascending
         * @param budget weighings
         */
        Doubts(List<Bracket.Span> doubts, int budget) {
            this.doubts = doubts;
            this.budget = budget;
            open = open(0);
        }

        @Override
        public long first() {
            return doubts.isEmpty() ? NEVER : doubts.get(0).from();
        }

        @Override
        public long next(long now, long held, long peak) {
            long next = now + Math.max(LEAST, peak - held);
            while (at < doubts.size() && doubts.get(at).to() <= next) {
                at++;
            }
            if (at == doubts.size() || isTooSlow(next)) {
                return NEVER;
            }
            return Math.max(next, doubts.get(at).from());
        }

        private boolean isTooSlow(long now) {
            if (++done % STRETCH != 0) {
                return false;
            }
            long left = open(now);
            double ahead = (double) left / Math.max(1, open - left) * STRETCH;
            open = left;
            return ahead > budget - done;
        }

        /** Bytes in doubt from here on. */
        private long open(long from) {
            return doubts.stream()
                    .mapToLong(span -> Math.max(0, span.to() - Math.max(from, span.from())))
                    .sum();
        }

        @Override
        public double patience() {
            return 0;
        }
    }
}
