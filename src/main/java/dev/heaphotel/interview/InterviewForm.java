package dev.heaphotel.interview;

import dev.heaphotel.web.Texts;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an interviewer fills in.
 *
 * @param candidate name
 * @param template  id of the template to set it up by; then problems, minutes, help and heap are the template's
 * @param minutes   5 to 480
 * @param heap      MiB, or empty for what each problem says
 * @param opens     from when the link lets in, as a browser's field gives it, in UTC; empty for now
 * @param days      how long the link lets in
 * @param skills    keys of the house's skills that the scorecards rate
 * @param own       other skills, one a line
 * @param save      name of a template to be made of this; empty for none
 */
record InterviewForm(
        @Nullable String candidate,
        @Nullable String template,
        @Nullable List<String> problems,
        @Nullable String minutes,
        @Nullable List<String> help,
        @Nullable String heap,
        @Nullable String opens,
        @Nullable String days,
        @Nullable List<String> skills,
        @Nullable String own,
        @Nullable String save) {

    static final List<Integer> HEAPS = List.of(32, 64, 128, 256);
    static final int USUAL_MINUTES = 45;
    static final int USUAL_DAYS = 7;
    static final int MOST_PROBLEMS = 8;
    private static final int LONGEST_NAME = 80;
    private static final int MOST_DAYS = 90;

    /** As it is before anything was filled in. */
    static InterviewForm fresh(String template) {
        return new InterviewForm(
                "",
                template,
                List.of(),
                String.valueOf(USUAL_MINUTES),
                List.of(Help.HINTS.word(), Help.CLAIM.word()),
                "",
                "",
                String.valueOf(USUAL_DAYS),
                SkillsForm.USUAL,
                "",
                "");
    }

    /** Field to what is wrong with it; empty where all is well. */
    Map<String, String> complaints(boolean byTemplate) {
        Map<String, String> all = new LinkedHashMap<>();
        if (name().isEmpty() || name().length() > LONGEST_NAME) {
            all.put("candidate", Texts.say("interview.form.wrong.candidate", LONGEST_NAME));
        }
        if (!byTemplate) {
            complainOfSetting(all);
        }
        if (goodFor().isEmpty()) {
            all.put("days", Texts.say("interview.form.wrong.days", MOST_DAYS));
        }
        if (opening().isEmpty() && !or(opens).isBlank()) {
            all.put("opens", Texts.say("interview.form.wrong.opens"));
        }
        return all;
    }

    private void complainOfSetting(Map<String, String> all) {
        if (slugs().isEmpty() || slugs().size() > MOST_PROBLEMS) {
            all.put("problems", Texts.say("interview.form.wrong.problems", MOST_PROBLEMS));
        }
        int length = number(minutes);
        if (length < 5 || length > 480) {
            all.put("minutes", Texts.say("interview.form.wrong.minutes"));
        }
        if (!or(heap).isEmpty() && !HEAPS.contains(number(heap))) {
            all.put("heap", Texts.say("interview.form.wrong.heap"));
        }
        scorecard().complaint().ifPresent(complaint -> all.put("skills", complaint));
        if (templateName().length() > LONGEST_NAME) {
            all.put("save", Texts.say("interview.form.wrong.candidate", LONGEST_NAME));
        }
    }

    String name() {
        return WrittenText.cleaned(or(candidate));
    }

    String templateName() {
        return WrittenText.cleaned(or(save));
    }

    SkillsForm scorecard() {
        return SkillsForm.of(skills, own);
    }

    List<String> slugs() {
        return Optional.ofNullable(problems).orElse(List.of()).stream()
                .distinct()
                .toList();
    }

    int length() {
        return number(minutes);
    }

    Set<Help> allowed() {
        return Help.named(Optional.ofNullable(help).orElse(List.of()));
    }

    OptionalInt heapMib() {
        return or(heap).isEmpty() ? OptionalInt.empty() : OptionalInt.of(number(heap));
    }

    Optional<Duration> goodFor() {
        int length = number(days);
        return length >= 1 && length <= MOST_DAYS ? Optional.of(Duration.ofDays(length)) : Optional.empty();
    }

    /** Empty for at once, and for what is no moment. */
    Optional<Instant> opening() {
        try {
            return or(opens).isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(or(opens).strip()))
                            .filter(at -> at.getYear() >= 2000 && at.getYear() < 3000)
                            .map(at -> at.toInstant(ZoneOffset.UTC));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String typed) {
        String digits = or(typed).strip();
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    private static String or(@Nullable String typed) {
        return Optional.ofNullable(typed).orElse("");
    }
}
