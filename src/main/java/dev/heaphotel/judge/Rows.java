package dev.heaphotel.judge;

import dev.heaphotel.feedback.Curve;
import dev.heaphotel.feedback.Finding;
import dev.heaphotel.feedback.Headlines;
import dev.heaphotel.feedback.Projection;
import dev.heaphotel.feedback.Projections;
import dev.heaphotel.feedback.Space;
import dev.heaphotel.growth.Complexity;
import dev.heaphotel.growth.Growth;
import dev.heaphotel.growth.Point;
import dev.heaphotel.unit.ByteSize;
import dev.heaphotel.unit.Lifetime;
import dev.heaphotel.wire.Moment;
import java.util.List;
import java.util.Optional;

/** Evidence as the rows of a {@link Judgement}. */
final class Rows {

    /** "What happens after 10 million requests?" */
    private static final long PROJECTED_SIZE = 10_000_000;

    private Rows() {}

    static List<Judgement.GrowthRow> growth(List<Curve> curves) {
        return curves.stream().map(Rows::growth).toList();
    }

    static Judgement.GrowthRow growth(Curve curve) {
        Growth growth = curve.growth();
        Optional<Growth.Firm> firm = growth.firm();
        return new Judgement.GrowthRow(
                curve.axis(),
                curve.axisLabel(),
                curve.symbol(),
                curve.lifetime().word(),
                curve.measured(),
                curve.bound().map(bound -> bound.in(curve.symbol())).orElse(null),
                curve.within().orElse(null),
                rounded(firm.map(Growth.Firm::perUnit).orElse(0.0)),
                rounded(firm.map(Growth.Firm::intercept).orElse(0.0)),
                runnerUp(growth).in(curve.symbol()),
                rounded(margin(growth)),
                curve.points().stream().map(Rows::point).toList(),
                Headlines.of(curve),
                rounded(firm.map(Growth.Firm::linear).orElse(0.0)));
    }

    static List<Judgement.SpaceRow> spaces(List<Space> spaces) {
        return spaces.stream()
                .map(space -> new Judgement.SpaceRow(
                        space.lifetime().word(),
                        space.measured(),
                        space.runnerUp(),
                        rounded(space.growth().margin()),
                        space.message()))
                .toList();
    }

    private static Complexity runnerUp(Growth growth) {
        return growth instanceof Growth.Firm firm ? firm.runnerUp() : ((Growth.Undecided) growth).second();
    }

    private static double margin(Growth growth) {
        return growth instanceof Growth.Firm firm ? firm.margin() : ((Growth.Undecided) growth).margin();
    }

    /** A thousandth of a byte is exact enough. */
    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    static Judgement.PointRow point(Point point) {
        return new Judgement.PointRow(
                point.size(),
                Math.round(point.middle()),
                Math.round(point.low()),
                Math.round(point.high()),
                point.estimated());
    }

    static List<Judgement.FindingRow> findings(List<Finding> findings, List<Curve> curves) {
        return findings.stream().map(each -> finding(each, curves)).toList();
    }

    private static Judgement.FindingRow finding(Finding finding, List<Curve> curves) {
        return new Judgement.FindingRow(
                finding.rule(),
                finding.severity().word(),
                finding.axis(),
                finding.lifetime().word(),
                finding.holder()
                        .map(holder -> HolderRows.of(finding, holder, curves))
                        .orElse(null),
                finding.message(),
                finding.lifetimes().stream().map(Lifetime::word).toList(),
                finding.parameters());
    }

    /** What stays is projected; what is held at the peak says little about ten million. */
    static List<Judgement.ProjectionRow> projections(List<Curve> curves, ByteSize heap) {
        return curves.stream()
                .filter(curve -> curve.lifetime() == Lifetime.RETAINED)
                .flatMap(curve -> Projections.of(curve, PROJECTED_SIZE, heap).stream())
                .map(Rows::projection)
                .toList();
    }

    private static Judgement.ProjectionRow projection(Projection projection) {
        return new Judgement.ProjectionRow(
                projection.axis(),
                projection.size(),
                projection.bytes(),
                projection.heapFullAt().isPresent() ? projection.heapFullAt().getAsLong() : null);
    }

    static List<Judgement.TimelinePoint> timeline(List<Moment> moments) {
        return moments.stream()
                .map(each -> new Judgement.TimelinePoint(
                        each.allocated(), Math.max(0, each.low()), Math.max(0, each.high())))
                .toList();
    }
}
