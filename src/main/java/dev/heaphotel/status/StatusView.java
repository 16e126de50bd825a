package dev.heaphotel.status;

import dev.heaphotel.judge.ServerState;
import dev.heaphotel.judge.ServerState.Standing;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The status page's words.
 *
 * @param headline whether this server judges, in a sentence
 * @param sound    whether it does
 * @param trouble  what is wrong and what to do; empty when nothing is
 * @param java     the JDK that runs submissions
 * @param boxes    warm boxes, in words
 * @param selfTest the last self-test, in words
 * @param layers   the sandbox's layers
 * @param summary  how many of them hold, in a sentence
 */
public record StatusView(
        String headline,
        boolean sound,
        Optional<String> trouble,
        String java,
        String boxes,
        String selfTest,
        List<Row> layers,
        String summary) {

    /** Characters that may as well be repeated. */
    private static final int SHORT = 30;

    /**
     * A layer.
     *
     * @param standing    for people
     * @param mark        the class of its mark
     * @param demanded    whether nothing runs without it
     * @param explanation sentences, may be empty
     */
    public record Row(String name, String standing, String mark, boolean demanded, String explanation) {

        static Row of(ServerState.Layer layer, String explanation) {
            return new Row(
                    layer.name(),
                    words(layer.standing()),
                    layer.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    layer.demanded(),
                    explanation);
        }

        private static String words(Standing standing) {
            return switch (standing) {
                case IN_FORCE -> Texts.say("status.page.in-force");
                case MISSING -> Texts.say("status.page.missing");
                case NOT_OFFERED -> Texts.say("status.page.not-offered");
            };
        }
    }

    static StatusView of(ServerState state) {
        return new StatusView(
                state.judging() ? Texts.say("status.page.judges") : Texts.say("status.page.judges-nothing"),
                state.judging(),
                state.refused().or(state::paused),
                state.java(),
                Texts.say("status.page.warm", state.warm(), state.wanted()),
                selfTest(state),
                rows(state.layers()),
                summary(state.layers()));
    }

    /** Namespaces are all had the same way, which is told at length once. */
    private static List<Row> rows(List<ServerState.Layer> layers) {
        List<Row> rows = new ArrayList<>();
        String above = "";
        for (ServerState.Layer layer : layers) {
            boolean again = layer.explanation().equals(above) && above.length() > SHORT;
            rows.add(Row.of(layer, again ? Texts.say("status.page.as-above") : layer.explanation()));
            above = layer.explanation();
        }
        return rows;
    }

    private static String selfTest(ServerState state) {
        String what = state.selfTest().what();
        if (state.refused().filter(what::equals).isPresent()) {
            return Texts.say("status.page.nothing-tested");
        }
        return state.selfTest()
                .at()
                .map(at -> Texts.say("status.page.tested", what, Texts.moment("web.moment", at)))
                .orElse(what);
    }

    private static String summary(List<ServerState.Layer> layers) {
        long inForce = count(layers, Standing.IN_FORCE);
        long missing = count(layers, Standing.MISSING);
        String rest = missing == 0 ? Texts.say("status.page.no-more") : Texts.say("status.page.more", missing);
        return inForce == layers.size()
                ? Texts.say("status.page.all-in-force", inForce)
                : Texts.say("status.page.some-in-force", inForce, layers.size(), rest);
    }

    private static long count(List<ServerState.Layer> layers, Standing standing) {
        return layers.stream().filter(layer -> layer.standing() == standing).count();
    }
}
