package dev.heaphotel.judge;

import dev.heaphotel.feedback.Space;
import dev.heaphotel.growth.JointPoint;
import dev.heaphotel.growth.Point;
import dev.heaphotel.growth.Track;
import dev.heaphotel.measure.Sample;
import dev.heaphotel.measure.Sweep;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.unit.Lifetime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that was weighed of a problem with two axes, as tracks through the plane of their sizes. */
final class Spaces {

    private Spaces() {}

    static List<Space> of(List<Axis> axes, List<Swept> swept, List<Glance> also) {
        boolean whole = Stream.concat(
                        swept.stream().map(Swept::sweep), also.stream().map(Glance::sweep))
                .allMatch(sweep -> sweep.stoppedBy().isEmpty());
        if (axes.size() != 2 || also.isEmpty() || !whole) {
            return List.of();
        }
        return Arrays.stream(Lifetime.values())
                .parallel() // Nothing else is to be done meanwhile, and each takes a few hundred fits.
                .map(lifetime ->
                        Space.of(lifetime, name(axes.get(0)), name(axes.get(1)), tracks(axes, swept, also, lifetime)))
                .toList();
    }

    private static Space.Name name(Axis axis) {
        return new Space.Name(axis.label(), axis.symbol());
    }

    private static List<Track> tracks(List<Axis> axes, List<Swept> swept, List<Glance> also, Lifetime lifetime) {
        List<Track> tracks = new ArrayList<>();
        swept.forEach(each -> tracks.add(track(axes, each.stops(), each.sweep(), lifetime)));
        also.forEach(each -> tracks.add(track(axes, each.stops(), each.sweep(), lifetime)));
        return tracks;
    }

    private static Track track(List<Axis> axes, List<Sweep.Stop> stops, Sweep sweep, Lifetime lifetime) {
        List<Sample> samples = sweep.samples();
        List<Point> points = Swept.points(samples, lifetime);
        List<JointPoint> placed = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            Map<String, Integer> sizes = stops.get(i).spot().sizes();
            placed.add(new JointPoint(
                    Math.max(1, sizes.get(axes.get(0).name())),
                    Math.max(1, sizes.get(axes.get(1).name())),
                    points.get(i).low(),
                    points.get(i).high()));
        }
        return new Track(placed);
    }
}
