import java.util.function.IntUnaryOperator;

/**
 * The function: it counts its calls, and in small tests refuses some arguments and asks the memo for others.
 */
final class Costly implements IntUnaryOperator {

    /** What comes out for some arguments, to try what a memo may use as a mark. */
    private static final int[] SPECIAL = {0, -1, 1, Integer.MIN_VALUE, Integer.MAX_VALUE};

    private final boolean refusesSome;

    /** Asked for what lies below; null unless the function is to call back. */
    Memo memo;

    int calls;

    Costly(boolean refusesSome) {
        this.refusesSome = refusesSome;
    }

    boolean refuses(int argument) {
        return refusesSome && Math.floorMod(argument, 7) == 3;
    }

    @Override
    public int applyAsInt(int argument) {
        calls++;
        if (refuses(argument)) {
            throw new NoValue();
        }
        if (memo != null && argument > 1) {
            return memo.apply(argument - 1) + memo.apply(argument - 2);
        }
        int digit = Math.floorMod(argument, 11);
        return digit < SPECIAL.length ? SPECIAL[digit] : argument * 0x9E3779B1 + 77;
    }
}
