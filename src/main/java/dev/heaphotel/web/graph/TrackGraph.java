package dev.heaphotel.web.graph;

import java.util.List;

/**
 * The course of some hours as a strip: how much was done in each part of it, stretches of rest, and marks for what happened. As
 * wide as its place whatever that is, so it is drawn of upright lines and boxes alone.
 */
public final class TrackGraph {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 48;
    private static final double GROUND = 40;
    private static final double TALLEST = 26;

    /** A bar for each of so many parts. */
    private static final int PARTS = 200;

    private TrackGraph() {}

    /** From one moment to another, in ms since the beginning. */
    public record Stretch(long from, long to) {}

    /**
     * @param style   of the mark, a class name
     * @param reading said when it is hovered
     */
    public record Notch(long at, String style, String reading) {}

    /**
     * @param length of all, in ms
     * @param doings moments at which something was typed
     */
    public static String draw(
            String id,
            String title,
            String sentence,
            long length,
            List<Long> doings,
            List<Stretch> rests,
            List<Notch> notches) {
        double unit = WIDTH / Math.max(1, length);
        Svg svg = Svg.openStretched(WIDTH, HEIGHT, id, title, sentence);
        for (Stretch rest : rests) {
            svg.box("rest", rest.from() * unit, GROUND - TALLEST, (rest.to() - rest.from()) * unit, TALLEST);
        }
        bars(svg, doings, length);
        svg.line("axis", 0, GROUND, WIDTH, GROUND);
        for (Notch notch : notches) {
            svg.bar("notch-mark " + notch.style(), notch.at() * unit, 4, HEIGHT - 4, notch.reading());
        }
        return svg.close();
    }

    private static void bars(Svg svg, List<Long> doings, long length) {
        int[] counts = new int[PARTS];
        for (long each : doings) {
            counts[(int) Math.max(0, Math.min(PARTS - 1, each * PARTS / Math.max(1, length)))]++;
        }
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        for (int part = 0; part < PARTS; part++) {
            if (counts[part] > 0) {
                double height = TALLEST * Math.sqrt((double) counts[part] / most);
                svg.box("doing", part * WIDTH / PARTS, GROUND - height, WIDTH / PARTS, height);
            }
        }
    }
}
