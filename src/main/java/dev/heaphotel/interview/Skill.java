package dev.heaphotel.interview;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.heaphotel.web.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a scorecard rates: one of the house's own, which every language has words for, or one that the interview names itself.
 *
 * @param key of the house's own; null for another, which has a name and a description
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Skill(
        @Nullable String key,
        @Nullable String name,
        @Nullable String description) {

    /** What an interview about memory shows, in the order in which it shows. */
    public static final List<Skill> HOUSE = List.of(
            ours("space-analysis"), ours("leak-diagnosis"), ours("fix-quality"), ours("communication"), ours("design"));

    private static Skill ours(String key) {
        return new Skill(key, null, null);
    }

    /** Those of an interview or a template as it keeps them: JSON, or nothing for the house's. */
    public static List<Skill> read(Optional<String> kept, JsonMapper json) {
        return kept.map(text -> List.of(json.readValue(text, Skill[].class))).orElse(HOUSE);
    }

    /** Its name. */
    public String words() {
        return key == null ? String.valueOf(name) : Texts.say("review.skill." + key);
    }

    /** What to look for; may be empty. */
    public String meaning() {
        return key == null ? (description == null ? "" : description) : Texts.say("review.skill." + key + ".means");
    }
}
