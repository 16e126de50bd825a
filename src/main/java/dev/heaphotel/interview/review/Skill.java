package dev.heaphotel.interview.review;

import dev.heaphotel.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is rated: one of the house's own, which every language has words for, or one that the interview's template names.
 *
 * @param key of the house's own; null for another, which has a name and a description
 */
record Skill(
        @Nullable String key,
        @Nullable String name,
        @Nullable String description) {

    /** What an interview about memory shows, in the order in which it shows. */
    static final List<Skill> HOUSE = List.of(
            new Skill("space-analysis", null, null),
            new Skill("leak-diagnosis", null, null),
            new Skill("fix-quality", null, null),
            new Skill("communication", null, null),
            new Skill("design", null, null));

    String words() {
        return key == null ? String.valueOf(name) : Texts.say("review.skill." + key);
    }

    String meaning() {
        return key == null ? (description == null ? "" : description) : Texts.say("review.skill." + key + ".means");
    }
}
