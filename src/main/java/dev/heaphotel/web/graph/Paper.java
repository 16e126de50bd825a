package dev.heaphotel.web.graph;

import dev.heaphotel.web.graph.Svg.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/** A sheet with two axes, on which curves are drawn and labelled at their end. Sizes in user units of the view box. */
final class Paper {

    private static final double WIDTH = 500;
    private static final double HEIGHT = 290;
    private static final double LEFT = 58;
    private static final double RIGHT = 386;
    private static final double TOP = 14;
    private static final double BOTTOM = 246;
    private static final double LABEL_HEIGHT = 15;
    private static final int STEPS = 64;

    private final Scale across;
    private final Scale up;
    private final Svg svg;
    private final List<Label> labels = new ArrayList<>();

    private record Label(String style, double y, String words) {}

    Paper(Scale.Kind kind, Range sizes, Range values, String id, String title, String description) {
        across = new Scale(kind, sizes.low(), sizes.high(), LEFT, RIGHT);
        up = new Scale(kind, values.low(), values.high(), BOTTOM, TOP);
        svg = Svg.open(WIDTH, HEIGHT, id, title, description);
    }

    /** From low to high, both in the unit of their axis. */
    record Range(double low, double high) {}

    void axes(String acrossLabel, DoubleFunction<String> acrossTick, Unit unit) {
        for (double tick : up.ticks()) {
            double y = up.place(tick);
            svg.line("rule", LEFT, y, RIGHT, y);
            svg.text("tick up", LEFT - 7, y + 4, unit.tick(tick));
        }
        for (double tick : thin(across.ticks())) {
            double x = across.place(tick);
            svg.line("notch", x, BOTTOM, x, BOTTOM + 4);
            svg.text("tick across", x, BOTTOM + 18, acrossTick.apply(tick));
        }
        svg.line("axis", LEFT, BOTTOM, RIGHT, BOTTOM);
        svg.text("axis-name", (LEFT + RIGHT) / 2, BOTTOM + 38, acrossLabel);
    }

    /** Ticks that would touch each other make room. */
    private List<Double> thin(List<Double> ticks) {
        List<Double> kept = new ArrayList<>();
        for (double tick : ticks) {
            if (kept.isEmpty() || across.place(tick) - across.place(kept.get(kept.size() - 1)) >= 44) {
                kept.add(tick);
            }
        }
        return kept;
    }

    Spot spot(double size, double value) {
        return new Spot(across.place(size), up.place(value));
    }

    void curve(String style, DoubleUnaryOperator curve) {
        svg.path(style, sample(curve), false);
    }

    /** The space between two curves. */
    void between(String style, DoubleUnaryOperator above, DoubleUnaryOperator below) {
        List<Spot> edge = new ArrayList<>(sample(above));
        List<Spot> back = sample(below);
        for (int i = back.size() - 1; i >= 0; i--) {
            edge.add(back.get(i));
        }
        svg.path(style, edge, true);
    }

    void path(String style, List<Spot> spots, boolean closed) {
        svg.path(style, spots, closed);
    }

    void level(String style, double value, String words) {
        double y = up.place(value);
        svg.line(style, LEFT, y, RIGHT, y);
        labels.add(new Label(style, y, words));
    }

    void whisker(double size, double low, double high) {
        Spot top = spot(size, high);
        Spot foot = spot(size, low);
        svg.line("whisker", top.x(), top.y(), foot.x(), foot.y());
        svg.line("whisker", top.x() - 3, top.y(), top.x() + 3, top.y());
        svg.line("whisker", foot.x() - 3, foot.y(), foot.x() + 3, foot.y());
    }

    void point(String style, double size, double value, boolean angular, String reading) {
        if (angular) {
            svg.diamond(style, spot(size, value), reading);
        } else {
            svg.dot(style, spot(size, value), reading);
        }
    }

    /** Words that end beside a point, so many units below it. */
    void note(String style, double size, double value, double below, String words) {
        Spot spot = spot(size, value);
        svg.text("note " + style, spot.x() + 4, spot.y() + below, words);
    }

    /** Words at the right end, level with this value. */
    void label(String style, double value, String words) {
        labels.add(new Label(style, up.place(Math.min(value, up.high())), words));
    }

    String close() {
        double free = TOP;
        List<Label> sorted =
                labels.stream().sorted(Comparator.comparingDouble(Label::y)).toList();
        double lowest = BOTTOM - LABEL_HEIGHT * (sorted.size() - 1);
        for (Label label : sorted) {
            double y = Math.max(free, Math.min(label.y(), lowest));
            svg.text("end " + label.style(), RIGHT + 8 + sample(label, y), y + 4, label.words());
            free = y + LABEL_HEIGHT;
            lowest += LABEL_HEIGHT;
        }
        return svg.close();
    }

    /** A piece of the line itself before a series' name, for lines that end at the same place; the room it takes. */
    private double sample(Label label, double y) {
        if (!label.style().startsWith("series")) {
            return 0;
        }
        svg.line(label.style(), RIGHT + 8, y, RIGHT + 24, y);
        return 20;
    }

    private List<Spot> sample(DoubleUnaryOperator curve) {
        List<Spot> spots = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            double size = across.at((double) step / STEPS);
            double value = Math.max(up.low(), curve.applyAsDouble(Math.max(1, size)));
            if (value > up.high()) {
                break;
            }
            spots.add(spot(size, value));
        }
        return spots;
    }
}
