package dev.heaphotel.interview.review;

import dev.heaphotel.interview.Skill;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.submission.Archive.Attempt;
import dev.heaphotel.submission.verdict.GrowthView;
import dev.heaphotel.submission.verdict.VerdictView;
import dev.heaphotel.submission.verdict.VerdictWord;
import dev.heaphotel.unit.VisibleText;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is handed on of an interview: how each problem ended, the facts, and the scorecards that its reader may read. No notes.
 *
 * @param cards   submitted ones
 * @param skills  the same as a table: a row for each skill, a column for each card
 * @param closed  how many more there are that the reader may not read yet
 */
record Report(
        String id,
        String candidate,
        String instant,
        String when,
        String length,
        boolean over,
        List<ProblemView> problems,
        List<Facts> facts,
        List<Exchange> exchanges,
        List<ScorecardView> cards,
        List<SkillRow> skills,
        int closed) {

    /** @param source what counted, line by line */
    record ProblemView(
            String slug,
            String title,
            Optional<VerdictWord> verdict,
            String headline,
            Optional<GrowthView> curve,
            int attempts,
            List<String> source) {}

    /**
     * A question that was put to the candidate.
     *
     * @param model  what a good answer says; empty where none was given
     * @param answer empty where there was none
     */
    record Exchange(String clock, String question, String model, String answer) {}

    record Facts(String skill, List<Evidence> evidence) {}

    record SkillRow(String skill, List<String> ratings) {}

    static Report of(
            Recording recording, List<Scorecard> cards, int closed, Function<Attempt, Optional<Judgement>> reference) {
        List<ProblemView> problems = new ArrayList<>();
        for (Chapter chapter : recording.chapters()) {
            problems.add(problem(recording, chapter, "r" + problems.size(), reference));
        }
        List<ScorecardView> views = cards.stream()
                .map(card -> ScorecardView.of(card, card.authorName(), List.of()))
                .toList();
        return new Report(
                recording.id().toString(),
                recording.candidate(),
                recording.began().toString(),
                Texts.moment("web.moment", recording.began()),
                Stopwatch.of(recording.length()),
                recording.ended().isPresent(),
                problems,
                facts(Gathering.of(recording, reference)),
                exchanges(recording),
                views,
                skills(views),
                closed);
    }

    private static ProblemView problem(
            Recording recording, Chapter chapter, String prefix, Function<Attempt, Optional<Judgement>> reference) {
        Optional<Attempt> last = recording.last(chapter);
        Optional<Judgement> judged = last.flatMap(Attempt::judgement);
        return new ProblemView(
                chapter.slug(),
                chapter.title(),
                judged.map(VerdictWord::of),
                VisibleText.of(judged.map(Judgement::headline).orElse("")),
                judged.flatMap(each -> VerdictView.curves(prefix, each, last.flatMap(reference)).stream()
                        .filter(curve -> curve.plain().isPresent())
                        .findFirst()),
                recording.attempts(chapter).size(),
                last.map(Attempt::source)
                        .orElse("")
                        .lines()
                        .map(VisibleText::of)
                        .toList());
    }

    private static List<Exchange> exchanges(Recording recording) {
        return recording.events().stream()
                .filter(event -> event.is("question"))
                .map(question -> new Exchange(
                        Stopwatch.of(question.millis()),
                        VisibleText.of(question.text("text")),
                        VisibleText.of(question.text("model")),
                        recording.events().stream()
                                .filter(event -> event.is("answer") && event.count("question") == question.number())
                                .map(answer -> VisibleText.of(answer.text("text")))
                                .collect(Collectors.joining("\n"))))
                .toList();
    }

    private static List<Facts> facts(List<Evidence> evidence) {
        return Skill.HOUSE.stream()
                .map(skill -> new Facts(
                        skill.words(),
                        evidence.stream()
                                .filter(each -> each.skill().equals(skill.key()))
                                .toList()))
                .filter(facts -> !facts.evidence().isEmpty())
                .toList();
    }

    private static List<SkillRow> skills(List<ScorecardView> cards) {
        Set<String> names = new LinkedHashSet<>();
        cards.forEach(card -> card.skills().forEach(skill -> names.add(skill.title())));
        return names.stream()
                .map(name -> new SkillRow(
                        name, cards.stream().map(card -> figure(card, name)).toList()))
                .toList();
    }

    private static String figure(ScorecardView card, String name) {
        return card.skills().stream()
                .filter(skill -> skill.title().equals(name))
                .map(ScorecardView.SkillView::figure)
                .findFirst()
                .orElse("–");
    }
}
