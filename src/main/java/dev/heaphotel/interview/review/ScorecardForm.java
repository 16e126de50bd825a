package dev.heaphotel.interview.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the form of a scorecard sends: {@code rating-0}, {@code comment-0} and so on, {@code recommendation}, {@code summary}. */
final class ScorecardForm {

    private static final int LONGEST = 4000;

    private final Map<String, String> fields;

    ScorecardForm(Map<String, String> fields) {
        this.fields = fields;
    }

    /** The same skills, rated as the form says. What it does not say is not rated. */
    List<Rated> rated(List<Rated> before) {
        return IntStream.range(0, before.size())
                .mapToObj(place -> new Rated(
                        before.get(place).skill(), rating(field("rating-" + place)), text("comment-" + place)))
                .toList();
    }

    Optional<Recommendation> recommendation() {
        return List.of(Recommendation.values()).stream()
                .filter(each -> each.name().equals(field("recommendation")))
                .findFirst();
    }

    String summary() {
        return text("summary");
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** A form sends line ends as CR LF. */
    private String text(String name) {
        String text = field(name).replace("\r\n", "\n").replace("\0", "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static @Nullable Integer rating(String said) {
        return said.matches("[1-" + Rated.BEST + "]") ? Integer.valueOf(said) : null;
    }
}
