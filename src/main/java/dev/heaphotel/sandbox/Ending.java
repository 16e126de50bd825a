package dev.heaphotel.sandbox;

import java.time.Duration;

/** How a box ended, by evidence from outside it. */
public sealed interface Ending {

    Blame blame();

    /** What happened, as a sentence without the full stop. */
    String what();

    /** The program ended with a status of its own, 0 to 128. */
    record Exited(int status) implements Ending {
        @Override
        public Blame blame() {
            return status == 0 ? Blame.UNKNOWN : Blame.THEIRS;
        }

        @Override
        public String what() {
            return "The program ended with status " + status;
        }
    }

    /** A signal ended it. A status above 128 reads as a signal too: the two cannot be told apart from here. */
    record Signalled(int signal) implements Ending {
        private static final int SIGKILL = 9;
        private static final int SIGTERM = 15;

        /** A crash of the JVM may be a bug of the JVM; a kill from outside may be the operator's. */
        @Override
        public Blame blame() {
            return signal == SIGTERM || signal == SIGKILL ? Blame.OURS : Blame.UNKNOWN;
        }

        @Override
        public String what() {
            return "The process was ended by signal " + signal;
        }
    }

    record WallClock(Duration limit) implements Ending {
        @Override
        public Blame blame() {
            return Blame.THEIRS;
        }

        @Override
        public String what() {
            return "The program was not done after " + seconds(limit) + " s";
        }
    }

    record CpuClock(Duration limit) implements Ending {
        @Override
        public Blame blame() {
            return Blame.THEIRS;
        }

        @Override
        public String what() {
            return "The program was not done after " + seconds(limit) + " s of processor time";
        }
    }

    /** {@link Box#kill} or {@link Box#close} was called, for a reason the caller has. */
    record KilledByUs() implements Ending {
        @Override
        public Blame blame() {
            return Blame.UNKNOWN;
        }

        @Override
        public String what() {
            return "The program was stopped from outside";
        }
    }

    /** The kernel killed it because the whole process outgrew {@link Limits#memory}. */
    record OutOfMemory() implements Ending {
        @Override
        public Blame blame() {
            return Blame.THEIRS;
        }

        @Override
        public String what() {
            return "The process used more memory than the box allows";
        }
    }

    /** It ended before its lock was in force, so before it could have read anything a stranger wrote. */
    record NeverLocked(Ending how, String complaints) implements Ending {
        @Override
        public Blame blame() {
            return Blame.OURS;
        }

        @Override
        public String what() {
            return "The box did not come up (" + how.what() + "): " + complaints.strip();
        }
    }

    private static String seconds(Duration limit) {
        return java.math.BigDecimal.valueOf(limit.toMillis(), 3)
                .stripTrailingZeros()
                .toPlainString();
    }
}
