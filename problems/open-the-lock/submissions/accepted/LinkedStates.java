import java.util.BitSet;

/** States that wait are linked by hand, each with its turns; a bit says what was met. */
class Solution {

    private static final class State {
        private final int number;
        private final int turns;
        private State next;

        State(int number, int turns) {
            this.number = number;
            this.turns = turns;
        }
    }

    int openLock(String[] deadends, String target) {
        BitSet met = new BitSet(10_000);
        for (String each : deadends) {
            met.set(Integer.parseInt(each));
        }
        if (met.get(0)) {
            return -1;
        }
        met.set(0);
        State last = new State(0, 0);
        for (State state = last; state != null; state = state.next) {
            if (state.number == Integer.parseInt(target)) {
                return state.turns;
            }
            for (int place = 1; place < 10_000; place *= 10) {
                int digit = state.number / place % 10;
                for (int by = 1; by <= 9; by += 8) {
                    int number = state.number - digit * place + (digit + by) % 10 * place;
                    if (!met.get(number)) {
                        met.set(number);
                        last.next = new State(number, state.turns + 1);
                        last = last.next;
                    }
                }
            }
        }
        return -1;
    }
}
