package dev.heaphotel.growth;

/** How often a law is tried with another noise: a quarter of all in each build, all with {@code -Dheaphotel.trials=100}. */
final class Trials {

    static final int COUNT = Integer.getInteger("heaphotel.trials", 25);

    static final boolean ALL = COUNT >= 100;

    private Trials() {}
}
