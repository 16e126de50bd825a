package dev.heaphotel.submission.verdict;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.FindingRow;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A whole verdict, ready to be placed on a page.
 *
 * @param word        the outcome as people say it
 * @param code        the outcome as programs say it
 * @param tone        which ink: {@code good}, {@code bad}, {@code open}
 * @param growth      the telling curve first
 * @param together    how two axes act together, for each memory; empty where there are not two
 * @param tests       answers compared, in words; empty where none were
 * @param output      what the program printed; empty for nothing
 * @param next        what to do next
 * @param layers      layer of the sandbox to whether it was in force
 */
public record VerdictView(
        String word,
        String code,
        String tone,
        String headline,
        String tests,
        List<FindingView> findings,
        List<GrowthView> growth,
        List<Together> together,
        List<String> projections,
        Optional<TimelineView> timeline,
        Optional<LineFigures> lines,
        List<InstancesView> instances,
        Optional<FailureView> failure,
        List<LineNote> notes,
        Optional<Claim> claim,
        String output,
        String jvm,
        String seed,
        Optional<String> reproduce,
        Map<String, String> layers,
        Optional<String> next,
        Optional<String> reference) {

    /** How two axes act together on one memory. */
    public record Together(String lifetime, String measured, String sentence) {

        /** The sentence names the law itself where there is one. */
        static Together of(Judgement.SpaceRow row) {
            boolean named = row.measured().startsWith("O(");
            String measured = named ? row.measured() : Texts.say("web.undecided");
            String law = Pattern.quote(measured);
            String memory = Pattern.quote(row.lifetime()) + " memory: ";
            // In English the law comes first, in German the memory.
            String told = row.message()
                    .replaceFirst("^" + law + " for (" + memory + ")?", "")
                    .replaceFirst("^[^:]+: " + law + "[;,] ", "");
            return new Together(row.lifetime(), measured, told);
        }
    }

    /** What the candidate predicted. */
    public record Claim(String said, boolean agrees, String message) {}

    public static VerdictView of(Judgement judgement) {
        return of(judgement, Optional.empty());
    }

    /** @param reference how the reference solution was judged, whose curves may be laid over these */
    public static VerdictView of(Judgement judgement, Optional<Judgement> reference) {
        return new VerdictView(
                Tone.words(judgement.verdict()),
                judgement.verdict().name(),
                Tone.of(judgement.verdict()).word(),
                VisibleText.of(judgement.headline()),
                tests(judgement.tests()),
                findings(judgement),
                curves("g", judgement, reference),
                judgement.space().stream().map(Together::of).toList(),
                projections(judgement),
                TimelineView.of("timeline", judgement),
                LineFigures.of(judgement),
                judgement.instances().stream().map(InstancesView::of).toList(),
                Optional.ofNullable(judgement.failure()).map(FailureView::of),
                notes(judgement),
                claim(judgement),
                VisibleText.of(judgement.output()),
                judgement.jvm(),
                Long.toString(judgement.seed()),
                Optional.ofNullable(judgement.reproduce())
                        .filter(any -> !judgement.growth().isEmpty()),
                new TreeMap<>(judgement.sandbox().layers()),
                Optional.ofNullable(judgement.next()).map(VisibleText::of),
                Optional.ofNullable(judgement.reference()));
    }

    /** What is to be read first: everything but praise. */
    public List<FindingView> pressing() {
        return findings.stream().filter(finding -> !finding.praises()).toList();
    }

    /** What went well. */
    public List<FindingView> kept() {
        return findings.stream().filter(FindingView::praises).toList();
    }

    /** The curve that tells the story; empty where nothing was weighed. */
    public Optional<GrowthView> hero() {
        return growth.stream().filter(curve -> curve.plain().isPresent()).findFirst();
    }

    /** Whether the reference's curves are there to be laid over. */
    public boolean compared() {
        return growth.stream().anyMatch(curve -> curve.reference().isPresent());
    }

    /** Whether some picture shows a band between a power of two and the size after it. */
    public boolean banded() {
        return growth.stream().anyMatch(GrowthView::banded);
    }

    /** The curve whose future is told: what stays and went past its bound, else the telling one, else what stays. */
    public Optional<GrowthView> future() {
        return Stream.of(
                        growth.stream()
                                .filter(curve ->
                                        curve.past() && curve.lifetime().equals("retained")),
                        hero().stream(),
                        growth.stream().filter(curve -> curve.lifetime().equals("retained")))
                .flatMap(each -> each)
                .filter(curve -> curve.law().isPresent())
                .findFirst();
    }

    /** Lines at which something that grows is filled, with what is to be said beside them. */
    public List<HolderLine> holderLines() {
        Map<Integer, HolderLine> lines = new TreeMap<>();
        for (FindingView finding : findings) {
            finding.holder().ifPresent(holder -> {
                holder.declaredAt()
                        .ifPresent(line -> lines.putIfAbsent(line, HolderLine.declared(line, holder.field())));
                holder.filledAt().forEach(line -> lines.put(line, HolderLine.filled(line, holder.field())));
            });
        }
        return List.copyOf(lines.values());
    }

    /** What is said of the prediction has a place of its own. */
    private static List<FindingView> findings(Judgement judgement) {
        List<FindingRow> rows = judgement.findings().stream()
                .filter(finding -> !finding.rule().startsWith("claim-"))
                .toList();
        return IntStream.range(0, rows.size())
                .mapToObj(place -> FindingView.of(rows.get(place), place))
                .toList();
    }

    /**
     * The curves alone, the telling one first.
     *
     * @param prefix of their ids, to have those of several judgements on one page
     */
    public static List<GrowthView> curves(String prefix, Judgement judgement, Optional<Judgement> reference) {
        Optional<FindingRow> telling = judgement.findings().stream()
                .filter(finding -> finding.severity().equalsIgnoreCase("essential"))
                .findFirst();
        return judgement.growth().stream()
                .sorted(Comparator.comparingInt((GrowthRow row) -> rank(row, telling)))
                .map(row -> GrowthView.of(prefix, row, judgement.heapBytes(), matching(row, reference)))
                .toList();
    }

    private static Optional<GrowthRow> matching(GrowthRow row, Optional<Judgement> reference) {
        return reference.stream()
                .flatMap(judged -> judged.growth().stream())
                .filter(other ->
                        other.axis().equals(row.axis()) && other.lifetime().equals(row.lifetime()))
                .findFirst();
    }

    /** The essential finding's own curve, then those past their bound, those in doubt, those with a bound, and the rest. */
    private static int rank(GrowthRow row, Optional<FindingRow> telling) {
        boolean told = telling.filter(finding ->
                        finding.axis().equals(row.axis()) && finding.lifetime().equals(row.lifetime()))
                .isPresent();
        if (told) {
            return 0;
        }
        if (row.bound() == null) {
            return 4;
        }
        return row.within() == null ? 2 : row.within() ? 3 : 1;
    }

    private static List<String> projections(Judgement judgement) {
        return judgement.projection().stream()
                .map(row -> Sentences.projection(row, judgement.growth(), judgement.heapBytes()))
                .toList();
    }

    private static List<LineNote> notes(Judgement judgement) {
        List<LineNote> notes = new ArrayList<>();
        Stream.concat(
                        judgement.diagnostics().stream().map(LineNote::of),
                        judgement.refusals().stream().map(LineNote::of))
                .forEach(notes::add);
        return List.copyOf(notes);
    }

    private static Optional<Claim> claim(Judgement judgement) {
        return Optional.ofNullable(judgement.claim())
                .map(claim -> new Claim(VisibleText.of(claim.said()), claim.agrees(), VisibleText.of(claim.message())));
    }

    private static String tests(Judgement.Tests tests) {
        int all = tests.passed() + tests.failed();
        if (all == 0) {
            return "";
        }
        return tests.failed() == 0
                ? Texts.say("submission.judged.passed", all)
                : Texts.say("submission.judged.failed", tests.failed(), all);
    }
}
