import java.util.SplittableRandom;

/** Ups and downs, made beforehand: where a stack goes, one step at a time. */
final class StackWalk {

    private final SplittableRandom random;
    private boolean[] pushes = new boolean[64];
    private int steps;
    private int height;

    StackWalk(SplittableRandom random) {
        this.random = random;
    }

    boolean[] steps() {
        boolean[] exact = new boolean[steps];
        System.arraycopy(pushes, 0, exact, 0, steps);
        return exact;
    }

    /** To a height, with one step in eight or so the other way. */
    void wanderTo(int aim) {
        while (height != aim) {
            boolean back = random.nextInt(8) == 0;
            step(height < aim != back || height == 0);
        }
    }

    /** To a height without a step back. */
    void goTo(int aim) {
        while (height != aim) {
            step(height < aim);
        }
    }

    /** Around a height, two above it and two below, again and again. */
    void linger(int around, int steps) {
        goTo(Math.max(0, around - 2));
        int low = height;
        for (int done = 0; done < steps; done += 8) {
            goTo(low + 4);
            goTo(low);
        }
    }

    private void step(boolean push) {
        if (steps == pushes.length) {
            boolean[] longer = new boolean[2 * steps];
            System.arraycopy(pushes, 0, longer, 0, steps);
            pushes = longer;
        }
        pushes[steps++] = push;
        height += push ? 1 : -1;
    }
}
