package dev.heaphotel.web.graph;

import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Writes SVG elements. Coordinates are user units of the view box, written to a tenth. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    /** A place on the paper. */
    record Spot(double x, double y) {}

    static Svg open(double width, double height, String id, String title, String description) {
        Svg svg = new Svg();
        svg.out.append("<svg class=\"graph\" role=\"img\" viewBox=\"0 0 %s %s\" aria-labelledby=\"%s-t %s-d\">"
                .formatted(tenth(width), tenth(height), id, id));
        svg.out.append("<title id=\"%s-t\">%s</title>".formatted(id, escape(title)));
        svg.out.append("<desc id=\"%s-d\">%s</desc>".formatted(id, escape(description)));
        return svg;
    }

    /** As wide and as high as its place, whatever becomes of its proportions. */
    static Svg openStretched(double width, double height, String id, String title, String description) {
        Svg svg = open(width, height, id, title, description);
        svg.out.insert("<svg".length(), " preserveAspectRatio=\"none\"");
        return svg;
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        out.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                .formatted(style, tenth(x1), tenth(y1), tenth(x2), tenth(y2)));
    }

    void path(String style, List<Spot> spots, boolean closed) {
        if (spots.size() < 2) {
            return;
        }
        out.append("<path class=\"%s\" d=\"".formatted(style));
        char command = 'M';
        for (Spot spot : spots) {
            out.append(command).append(tenth(spot.x())).append(' ').append(tenth(spot.y()));
            command = 'L';
        }
        out.append(closed ? "Z\"/>" : "\"/>");
    }

    /** A point with its reading, shown by the browser when hovered. */
    void dot(String style, Spot spot, String reading) {
        out.append("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"3.4\"><title>%s</title></circle>"
                .formatted(style, tenth(spot.x()), tenth(spot.y()), escape(reading)));
    }

    /** The same as {@link #dot} in another shape, for those who cannot tell the colours apart. */
    void diamond(String style, Spot spot, String reading) {
        double reach = 4.6;
        out.append("<path class=\"%s\" d=\"M%s %sl%4$s %4$sl-%4$s %4$sl-%4$s -%4$sz\"><title>%5$s</title></path>"
                .formatted(style, tenth(spot.x()), tenth(spot.y() - reach), tenth(reach), escape(reading)));
    }

    /** An upright line with its reading. */
    void bar(String style, double x, double top, double foot, String reading) {
        out.append("<path class=\"%s\" d=\"M%s %sV%s\"><title>%s</title></path>"
                .formatted(style, tenth(x), tenth(top), tenth(foot), escape(reading)));
    }

    void box(String style, double x, double y, double width, double height) {
        out.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"3\"/>"
                .formatted(style, tenth(x), tenth(y), tenth(width), tenth(height)));
    }

    void text(String style, double x, double y, String words) {
        out.append(
                "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>".formatted(style, tenth(x), tenth(y), escape(words)));
    }

    String close() {
        return out.append("</svg>").toString();
    }

    static String tenth(double number) {
        String digits = String.format(Locale.ROOT, "%.1f", number);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
