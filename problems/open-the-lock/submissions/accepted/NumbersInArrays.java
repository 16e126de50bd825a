import java.util.Arrays;

/** Combinations are numbers below 10 000, with a mark for each, and a queue as long as there are numbers. */
class Solution {

    private static final int[] PLACES = {1, 10, 100, 1000};

    public int openLock(String[] deadends, String target) {
        int[] turns = new int[10_000];
        Arrays.fill(turns, -1);
        boolean[] dead = new boolean[10_000];
        for (String each : deadends) {
            dead[Integer.parseInt(each)] = true;
        }
        if (dead[0]) {
            return -1;
        }
        int[] queue = new int[10_000];
        int head = 0;
        int tail = 1;
        turns[0] = 0;
        while (head < tail) {
            int shown = queue[head++];
            for (int place : PLACES) {
                int digit = shown / place % 10;
                for (int by : new int[] {1, 9}) {
                    int next = shown + ((digit + by) % 10 - digit) * place;
                    if (!dead[next] && turns[next] < 0) {
                        turns[next] = turns[shown] + 1;
                        queue[tail++] = next;
                    }
                }
            }
        }
        return turns[Integer.parseInt(target)];
    }
}
