package dev.heaphotel.interview;

import dev.heaphotel.web.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a scorecard is to rate, as it is filled in.
 *
 * @param house keys of the house's skills that were ticked
 * @param own   others, one a line: a name, and after a colon what to look for
 */
record SkillsForm(List<String> house, String own) {

    static final int MOST = 12;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_MEANING = 300;

    /** All of the house's. */
    static final List<String> USUAL =
            Skill.HOUSE.stream().map(Skill::key).map(Objects::requireNonNull).toList();

    /** The house's first, each in its order; where nothing is said, the house's. */
    List<Skill> skills() {
        List<Skill> said = Stream.concat(
                        Skill.HOUSE.stream().filter(skill -> house.contains(skill.key())),
                        WrittenText.cleaned(own)
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .map(SkillsForm::skill))
                .toList();
        return said.isEmpty() ? Skill.HOUSE : said;
    }

    private static Skill skill(String line) {
        int colon = line.indexOf(':');
        return colon < 0
                ? new Skill(null, line, null)
                : new Skill(
                        null,
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
    }

    Optional<String> complaint() {
        List<Skill> all = skills();
        boolean tooLong = all.stream()
                .filter(skill -> skill.key() == null)
                .anyMatch(skill -> skill.words().isEmpty()
                        || skill.words().length() > LONGEST_NAME
                        || skill.meaning().length() > LONGEST_MEANING);
        boolean twice = all.stream().map(Skill::words).distinct().count() < all.size();
        return all.size() > MOST || tooLong || twice
                ? Optional.of(Texts.say("interview.form.wrong.skills", MOST, LONGEST_NAME, LONGEST_MEANING))
                : Optional.empty();
    }

    /** As it is kept; empty for the usual ones. */
    Optional<String> kept(JsonMapper json) {
        List<Skill> all = skills();
        return all.equals(Skill.HOUSE) ? Optional.empty() : Optional.of(json.writeValueAsString(all));
    }

    static SkillsForm of(@Nullable List<String> house, @Nullable String own) {
        return new SkillsForm(
                Optional.ofNullable(house).orElse(List.of()),
                Optional.ofNullable(own).orElse(""));
    }
}
