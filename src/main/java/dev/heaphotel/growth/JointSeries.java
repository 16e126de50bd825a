package dev.heaphotel.growth;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * All tracks at once, and the ruler they were measured with. For fitting they are one {@link Series} in which a point's size
 * is its place: what is fitted is a sum of columns, and a column is any function of a point.
 */
record JointSeries(List<Track> tracks, Ruler ruler, List<JointPoint> points, Series flat) {

    static JointSeries of(List<Track> tracks, Ruler ruler) {
        List<JointPoint> points =
                tracks.stream().flatMap(track -> track.points().stream()).toList();
        List<Point> flat = IntStream.range(0, points.size())
                .mapToObj(place -> new Point(
                        place + 1, points.get(place).low(), points.get(place).high()))
                .toList();
        return new JointSeries(List.copyOf(tracks), ruler, points, new Series(flat, ruler));
    }

    JointSeries with(UnaryOperator<Track> changed) {
        return of(tracks.stream().map(changed).toList(), ruler);
    }

    /** Every track without its largest octave. */
    JointSeries withoutTop() {
        return with(track -> track.where(size -> size <= track.largest() / 2));
    }

    /** Every track without its smallest octave. */
    JointSeries withoutBottom() {
        return with(track -> track.where(size -> size > track.smallest() * 2));
    }

    /** A curve's value at every point. */
    double[] values(DoubleBinaryOperator curve) {
        return points.stream()
                .mapToDouble(point -> curve.applyAsDouble(point.first(), point.second()))
                .toArray();
    }
}
