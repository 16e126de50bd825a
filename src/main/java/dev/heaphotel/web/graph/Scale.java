package dev.heaphotel.web.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers to places on paper.
 *
 * @param low  the number at {@code from}; above 0 on a logarithmic scale
 * @param high the number at {@code to}; above {@code low}
 */
record Scale(Kind kind, double low, double high, double from, double to) {

    enum Kind {
        LINEAR,
        LOG
    }

    double place(double value) {
        return from + (to - from) * share(value);
    }

    /** The number that lies this share of the way along, 0 to 1. */
    double at(double share) {
        return kind == Kind.LINEAR ? low + (high - low) * share : low * Math.pow(high / low, share);
    }

    private double share(double value) {
        if (kind == Kind.LINEAR) {
            return (value - low) / (high - low);
        }
        return Math.log(Math.max(value, low) / low) / Math.log(high / low);
    }

    /** Round numbers inside the scale, five or six of them. */
    List<Double> ticks() {
        return kind == Kind.LINEAR ? linearTicks() : logTicks();
    }

    private List<Double> linearTicks() {
        double step = roundStep((high - low) / 5);
        List<Double> ticks = new ArrayList<>();
        for (double tick = Math.ceil(low / step) * step; tick <= high * (1 + 1e-9); tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    private List<Double> logTicks() {
        double decades = Math.log10(high / low);
        int[] within = decades < 1.2 ? new int[] {1, 2, 3, 5} : decades < 3 ? new int[] {1, 3} : new int[] {1};
        int stride = Math.max(1, (int) Math.ceil(decades / 6));
        List<Double> ticks = new ArrayList<>();
        int first = (int) Math.floor(Math.log10(low));
        for (int power = first; power <= Math.log10(high) + 1e-9; power += stride) {
            for (int digit : within) {
                double tick = digit * Math.pow(10, power);
                if (tick >= low * 0.999 && tick <= high * 1.001) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    /** The smallest of 1, 2, 2.5, 5 times a power of ten that is no smaller. */
    private static double roundStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double digit : new double[] {1, 2, 2.5, 5}) {
            if (digit * power >= rough * (1 - 1e-9)) {
                return digit * power;
            }
        }
        return 10 * power;
    }
}
