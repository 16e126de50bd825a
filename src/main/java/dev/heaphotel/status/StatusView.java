package dev.heaphotel.status;

import dev.heaphotel.judge.ServerState;
import dev.heaphotel.judge.ServerState.Standing;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

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
                case IN_FORCE -> "In force";
                case MISSING -> "Missing";
                case NOT_OFFERED -> "Not offered by this kernel";
            };
        }
    }

    static StatusView of(ServerState state) {
        return new StatusView(
                state.judging() ? "This server judges." : "This server judges nothing at the moment.",
                state.judging(),
                state.refused().or(state::paused),
                state.java(),
                state.warm() + " of " + state.wanted() + " warm",
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
            rows.add(Row.of(layer, again ? "As above." : layer.explanation()));
            above = layer.explanation();
        }
        return rows;
    }

    private static String selfTest(ServerState state) {
        String what = state.selfTest().what();
        if (state.refused().filter(what::equals).isPresent()) {
            return "Nothing can be tested.";
        }
        return state.selfTest()
                .at()
                .map(at -> what + " Tested " + MINUTE.format(at) + ".")
                .orElse(what);
    }

    private static String summary(List<ServerState.Layer> layers) {
        long inForce = count(layers, Standing.IN_FORCE);
        long missing = count(layers, Standing.MISSING);
        String rest = missing == 0 ? "This kernel offers no more." : missing + " more could be had here.";
        return inForce == layers.size()
                ? "All " + inForce + " layers are in force."
                : inForce + " of " + layers.size() + " layers are in force. " + rest;
    }

    private static long count(List<ServerState.Layer> layers, Standing standing) {
        return layers.stream().filter(layer -> layer.standing() == standing).count();
    }
}
