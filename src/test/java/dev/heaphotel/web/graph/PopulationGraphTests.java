package dev.heaphotel.web.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.web.graph.PopulationGraph.Population;
import java.util.List;
import org.junit.jupiter.api.Test;

class PopulationGraphTests {

    private static final List<Long> SIZES = List.of(16L, 64L, 256L);

    @Test
    void everyClassHasALineOfItsOwnDashNamedAtItsEnd() {
        String picture = draw(
                new Population("HashMap.Node", List.of(16L, 64L, 256L)),
                new Population("Entry", List.of(4L, 16L, 64L)));
        assertThat(picture)
                .contains("<path class=\"series series-0\"", "<path class=\"series series-1\"")
                .contains("<line class=\"series series-1\"")
                .contains(">HashMap.Node</text>", ">Entry</text>")
                .contains("HashMap.Node, n = 256: 256 objects");
    }

    @Test
    void theSameIsSaidInWordsAndNoNameBecomesMarkup() {
        assertThat(draw(new Population("<b>", List.of(1L, 4L, 16L))))
                .contains("From n = 16 to 256: &lt;b&gt; from 1 to 16.")
                .doesNotContain("<b>");
    }

    @Test
    void aClassThatIsNotThereAtTheSmallestSizeIsDrawnFromTheFloor() {
        assertThat(draw(new Population("Guest", List.of(0L, 1L, 100L)))).doesNotContain("NaN", "Infinity");
    }

    private static String draw(Population... populations) {
        return PopulationGraph.draw("o-n", "Objects", "requests", "n", SIZES, List.of(populations));
    }
}
