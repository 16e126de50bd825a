package dev.heaphotel.authoring;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.ProofReport;
import dev.heaphotel.judge.Tried;
import dev.heaphotel.problem.Example;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Lifetime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The matrix of a proof.
 *
 * @param columns   what each growth cell is of
 * @param obstacles what stands in the way; as far as examples are done
 * @param done      of {@code all} examples
 */
public record ProofView(
        UUID id,
        boolean running,
        boolean proved,
        int done,
        int all,
        List<Column> columns,
        List<Line> lines,
        List<ProofReport.Obstacle> obstacles,
        List<String> proposals) {

    /** @param bound allowed, in the axis's symbol */
    public record Column(String axis, String lifetime, String bound) {}

    /**
     * One example.
     *
     * @param got    the verdict; empty while there is none
     * @param state  {@code waiting}, {@code running}, {@code right} or {@code wrong}
     * @param step   what is being done
     * @param cells  growth for each column; empty texts where nothing was weighed
     * @param margin the smallest one of the rows that decide
     */
    public record Line(
            String file,
            String expected,
            String got,
            String state,
            String step,
            List<Cell> cells,
            String holder,
            String margin,
            String took,
            String why) {}

    /** @param past whether it is past its bound */
    public record Cell(String growth, boolean past) {}

    static ProofView of(Proofs.Proof proof, Problem problem, List<Proofs.Row> rows) {
        List<Column> columns = columns(problem);
        List<Tried> tried =
                rows.stream().flatMap(row -> tried(problem, row).stream()).toList();
        ProofReport.ProvedProblem concluded = dev.heaphotel.judge.Proof.concluded(problem, tried);
        boolean running = proof.finishedAt().isEmpty();
        return new ProofView(
                proof.id(),
                running,
                !running && concluded.proved(),
                tried.size(),
                rows.size(),
                columns,
                rows.stream().map(row -> line(problem, row, columns)).toList(),
                concluded.obstacles(),
                running ? List.of() : Proposals.of(problem, tried));
    }

    private static List<Column> columns(Problem problem) {
        List<Column> columns = new ArrayList<>();
        problem.axes()
                .forEach(axis -> Stream.of(Lifetime.values())
                        .forEach(lifetime -> problem.bounds().stream()
                                .filter(bound -> bound.axis().equals(axis.name()) && bound.lifetime() == lifetime)
                                .map(bound -> new Column(axis.name(), lifetime.word(), bound.in(axis.symbol())))
                                .forEach(columns::add)));
        return columns;
    }

    private static Optional<Tried> tried(Problem problem, Proofs.Row row) {
        return example(problem, row.file())
                .flatMap(example -> row.judgement().map(judgement -> new Tried(example, judgement, row.took())));
    }

    private static Optional<Example> example(Problem problem, String file) {
        return problem.examples().stream()
                .filter(example -> example.file().equals(file))
                .findFirst();
    }

    private static Line line(Problem problem, Proofs.Row row, List<Column> columns) {
        Optional<ProofReport.ProvedExample> compared =
                tried(problem, row).map(tried -> dev.heaphotel.judge.Proof.compared(problem, tried));
        return new Line(
                row.file().replaceFirst("^submissions/", ""),
                example(problem, row.file()).map(each -> each.expected().name()).orElse(""),
                row.judgement().map(each -> each.verdict().name()).orElse(""),
                compared.map(each -> each.ok() ? "right" : "wrong")
                        .orElse(row.begunAt().isPresent() ? "running" : "waiting"),
                row.step().orElse(""),
                columns.stream().map(column -> cell(row.judgement(), column)).toList(),
                row.judgement().map(ProofView::holder).orElse(""),
                compared.map(ProofReport.ProvedExample::margin)
                        .map(margin -> String.format(Locale.ROOT, "%.2f", margin))
                        .orElse(""),
                row.judgement().isPresent() ? seconds(row.took()) : "",
                compared.map(ProofReport.ProvedExample::why).orElse(""));
    }

    private static Cell cell(Optional<Judgement> judgement, Column column) {
        return judgement.stream()
                .flatMap(each -> each.growth().stream())
                .filter(row ->
                        row.axis().equals(column.axis()) && row.lifetime().equals(column.lifetime()))
                .map(ProofView::cell)
                .findFirst()
                .orElse(new Cell("", false));
    }

    private static Cell cell(GrowthRow row) {
        return new Cell(row.measured(), Boolean.FALSE.equals(row.within()));
    }

    private static String holder(Judgement judgement) {
        return judgement.held().stream().findFirst().orElse("");
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3);
    }
}
