package dev.heaphotel.interview.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recording for the script that plays it. Times in ms since the beginning.
 *
 * @param idle stretches without anything, each from and to
 */
record PlaybackBody(long length, List<ChapterBody> chapters, List<MarkBody> marks, List<List<Long>> idle) {

    record ChapterBody(String slug, String title, String starter, List<EditBody> edits) {}

    /** Without places the text takes the place of everything. */
    record EditBody(
            long at, @Nullable Integer from, @Nullable Integer to, String text) {

        static EditBody of(Edit edit) {
            return edit.whole()
                    ? new EditBody(edit.millis(), null, null, edit.text())
                    : new EditBody(edit.millis(), edit.from(), edit.to(), edit.text());
        }
    }

    record MarkBody(
            long at,
            String kind,
            int chapter,
            String words,
            @Nullable UUID attempt) {}

    static PlaybackBody of(Recording recording) {
        return new PlaybackBody(
                recording.length(),
                recording.chapters().stream()
                        .map(chapter -> new ChapterBody(
                                chapter.slug(),
                                chapter.title(),
                                chapter.starter(),
                                recording.replay(chapter).edits().stream()
                                        .map(EditBody::of)
                                        .toList()))
                        .toList(),
                Mark.of(recording).stream()
                        .map(mark -> new MarkBody(
                                mark.millis(),
                                mark.kind(),
                                mark.chapter(),
                                mark.words(),
                                mark.attempt().orElse(null)))
                        .toList(),
                recording.rests().stream().map(PlaybackBody::pair).toList());
    }

    private static List<Long> pair(Map.Entry<Long, Long> rest) {
        return List.of(rest.getKey(), rest.getValue());
    }
}
