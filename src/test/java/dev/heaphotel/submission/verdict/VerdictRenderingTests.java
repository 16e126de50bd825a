package dev.heaphotel.submission.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.unit.Verdict;
import dev.heaphotel.web.Pages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictRenderingTests {

    private final Pages pages = new Pages();

    @ParameterizedTest
    @MethodSource("everyJudgement")
    void saysItsWordAndHeadline(Judgement judgement) {
        String page = render(judgement);

        assertThat(page).contains("data-code=\"" + judgement.verdict() + "\"");
        assertThat(page).contains(Tone.words(judgement.verdict()));
    }

    @ParameterizedTest
    @MethodSource("everyJudgement")
    void namesEachElementOnce(Judgement judgement) {
        List<String> ids = Pattern.compile("\\bid=\"([^\"]+)\"")
                .matcher(render(judgement))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void namesTheHolderAndItsLine() {
        assertThat(render(Judgements.leak()))
                .contains("LRUCache.map")
                .contains("data-mark-line=\"18\"")
                .contains("LRUCache.map is filled here")
                .contains("HashMap.table");
    }

    @Test
    void drawsTheObjectsWithTheRetainingReferenceAndSaysTheSameAsAList() {
        String page = render(Judgements.leak());
        assertThat(page)
                .contains("class=\"edge holds\"")
                .contains("map: holds it")
                .contains("× 3")
                .contains("1 HashMap.Node and 88\u00a0B for every request");
        assertThat(page.replaceAll("<[^>]+>", ""))
                .contains("LRUCache.map leads to HashMap, size 5: holds it")
                .contains("HashMap.Node[][…] leads to HashMap.Node, 3 of them");
    }

    @Test
    void aHolderThatWasJudgedBeforeObjectsWereDrawnShowsItsPath() {
        assertThat(render(Judgements.huge())).contains("class=\"path\"").doesNotContain("class=\"objects\"");
    }

    @ParameterizedTest
    @MethodSource("everyJudgement")
    void endsWithWhatToDoNext(Judgement judgement) {
        assertThat(render(judgement)).contains("<strong>Next:</strong> <bdi>Do the next thing.</bdi>");
    }

    @Test
    void praiseWaitsUntilItIsAskedFor() {
        assertThat(render(Judgements.accepted()))
                .contains("2 memories within their bounds")
                .contains("Worth knowing");
    }

    @Test
    void saysHowTwoSymbolsActTogether() {
        Judgement judgement = new JudgementDraft(Verdict.ACCEPTED, "Fine.")
                .growth(Rows.row(
                        "requests", "n", "retained", "O(n)", "O(n)", true, 88, 1_304, size -> 1_304 + 88 * size))
                .space(new Judgement.SpaceRow(
                        "retained",
                        "O(n + k)",
                        "O(n·k)",
                        9,
                        "O(n + k) for retained memory: requests and capacity add up"))
                .build();
        assertThat(render(judgement))
                .contains("<dt>retained</dt><dd><code>O(n + k)</code>")
                .contains("<span class=\"aside\">requests and capacity add up</span>");
        assertThat(render(Judgements.leak())).doesNotContain("Together");
    }

    @Test
    void tellsWhatComesLater() {
        assertThat(render(Judgements.leak()))
                .contains("After 10\u00a0million requests: 880\u00a0MB.")
                .contains("heap is full after 724\u202f000.")
                .contains("At capacity 10\u00a0million: 880\u00a0MB.")
                .contains("heap is full at 762\u202f000.");
    }

    @Test
    void drawsEachGraphWithTitleSentenceAndTable() {
        String page = render(Judgements.leak());

        assertThat(page)
                .contains("<title id=\"g-retained-requests-plain-t\">")
                .contains("<desc id=\"g-retained-requests-log-d\">");
        assertThat(page).contains("allowed O(1)").contains("<td>722\u202f200\u00a0B</td>");
    }

    @Test
    void letsNoTextOfTheCandidateBecomeMarkup() {
        String page = render(Judgements.hostile());

        assertThat(page).doesNotContain("<script>alert").doesNotContain("<img src=x");
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void showsWhatTurnsTheReadingDirectionInsteadOfObeyingIt() {
        String page = render(Judgements.hostile());

        assertThat(page).doesNotContain("\u202E").doesNotContain("\u0007").doesNotContain("\u200B");
        assertThat(page).contains("⟨U+202E⟩").contains("␇").contains("⟨U+200B⟩");
    }

    @Test
    void usesNoInlineStyleOrScript() {
        for (Judgement judgement : Judgements.all()) {
            assertThat(render(judgement))
                    .doesNotContain(" style=")
                    .doesNotContain("<script")
                    .doesNotContain(" onclick=");
        }
    }

    @Test
    void carriesWhatTheCompilerSaidToTheEditor() {
        assertThat(render(Judgements.compileError()))
                .contains("data-note-line=\"5\"")
                .contains("data-note-column=\"12\"")
                .contains("line 5, column 12");
    }

    @Test
    void carriesWhatEachLineAllocatedToTheEditorAndSaysItInATable() {
        assertThat(render(Judgements.leak()))
                .contains("data-figure-line=\"18\"")
                .contains("data-figure-amount=\"841\u00a0kB\"")
                .contains("data-figure-share=\"87\"")
                .contains("data-figure-tone=\"past\"")
                .contains("Line 18 allocated 841\u202f136\u00a0B; 736\u202f816\u00a0B are still held.")
                .contains("Line 14 allocated 91\u202f216\u00a0B; none is still held.")
                .contains("data-figure-tone=\"free\"")
                .contains("<td>736\u202f816\u00a0B</td>");
    }

    @Test
    void saysNothingOfLinesWhereNoneIsKnown() {
        assertThat(render(Judgements.accepted()))
                .doesNotContain("data-figure-line", "Allocation by line", "Objects by");
    }

    @Test
    void countsTheClassesThatGrowAndSaysWhereNoneDoes() {
        assertThat(render(Judgements.leak()))
                .contains("4 classes grow")
                .contains("LRUCache.Guest")
                .contains("<td>8\u202f391</td>")
                .contains("2.1\u00a0kB to 65.6\u00a0kB")
                .contains("No class of object grows with capacity.");
    }

    static List<Judgement> everyJudgement() {
        return Judgements.all();
    }

    private String render(Judgement judgement) {
        String name = "verdict-" + judgement.verdict().name().toLowerCase(Locale.ROOT) + "-"
                + Integer.toHexString(judgement.headline().hashCode());
        return pages.render(name, "submission/verdict", Map.of("v", VerdictView.of(judgement)));
    }
}
