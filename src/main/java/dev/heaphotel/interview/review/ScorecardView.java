package dev.heaphotel.interview.review;

import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A scorecard on a page.
 *
 * @param author    empty where it is one's own
 * @param submitted whether it can still be changed
 */
record ScorecardView(
        String author,
        boolean submitted,
        List<SkillView> skills,
        List<Choice> recommendations,
        String recommendation,
        boolean inFavour,
        String summary) {

    /** @param rating in words; empty where it is not rated */
    record SkillView(
            int place,
            String title,
            String meaning,
            List<Choice> ratings,
            String rating,
            String figure,
            String comment,
            List<Evidence> evidence) {}

    record Choice(String value, String words, boolean chosen) {}

    static ScorecardView own(Scorecard card, List<Evidence> evidence) {
        return of(card, "", evidence);
    }

    static ScorecardView of(Scorecard card, String author, List<Evidence> evidence) {
        return new ScorecardView(
                VisibleText.of(author),
                card.isSubmitted(),
                IntStream.range(0, card.skills().size())
                        .mapToObj(place -> skill(place, card.skills().get(place), evidence))
                        .toList(),
                Arrays.stream(Recommendation.values())
                        .map(each -> new Choice(
                                each.name(), each.words(), card.recommendation().equals(Optional.of(each))))
                        .toList(),
                card.recommendation().map(Recommendation::words).orElse(""),
                card.recommendation().filter(Recommendation::inFavour).isPresent(),
                VisibleText.of(card.summary()));
    }

    private static SkillView skill(int place, Rated rated, List<Evidence> evidence) {
        return new SkillView(
                place,
                VisibleText.of(rated.skill().words()),
                VisibleText.of(rated.skill().meaning()),
                IntStream.rangeClosed(1, Rated.BEST)
                        .mapToObj(each -> new Choice(
                                Integer.toString(each),
                                rating(each),
                                rated.known().equals(Optional.of(each))))
                        .toList(),
                rated.known().map(ScorecardView::rating).orElse(""),
                rated.known().map(each -> each + "/" + Rated.BEST).orElse("–"),
                VisibleText.of(rated.comment()),
                evidence.stream()
                        .filter(each -> each.skill().equals(rated.skill().key()))
                        .toList());
    }

    private static String rating(int rating) {
        return Texts.say("review.rating." + rating);
    }
}
