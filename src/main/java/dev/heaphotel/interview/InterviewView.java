package dev.heaphotel.interview;

import dev.heaphotel.web.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * An interview in an interviewer's list and on its own page.
 *
 * @param stage   {@code invited}, {@code closed}, {@code under-way} or {@code finished}
 * @param mine    whether whoever looks has set it up
 * @param help    in words
 * @param heap    as a story
 * @param revoked whether its link was taken back
 */
record InterviewView(
        UUID id,
        String candidate,
        String stage,
        boolean mine,
        List<Entry> problems,
        int minutes,
        List<String> help,
        String heap,
        boolean revoked,
        String opens,
        String closes,
        String created) {

    /** A problem. */
    record Entry(String slug, String title) {}

    static InterviewView of(Interview one, UUID reader, List<Entry> problems, Instant now) {
        return new InterviewView(
                one.id(),
                one.candidate().isEmpty() ? Texts.say("interview.anonymous") : one.candidate(),
                one.stage(now).name().toLowerCase(Locale.ROOT).replace('_', '-'),
                one.owner().equals(reader),
                problems,
                one.minutes() + one.added(),
                help(one),
                heap(one.heapMib()),
                one.revokedAt().isPresent(),
                Texts.moment("web.moment", one.linkFrom()),
                Texts.moment("web.moment", one.linkUntil()),
                Texts.moment("web.moment", one.createdAt()));
    }

    static List<String> help(Interview one) {
        return one.help().stream()
                .map(each -> Texts.say("interview.help." + each.word()))
                .toList();
    }

    /** "a 256 MiB pod" */
    static String heap(OptionalInt mib) {
        return mib.isPresent() ? Texts.say("interview.heap.pod", mib.getAsInt()) : Texts.say("interview.heap.usual");
    }
}
