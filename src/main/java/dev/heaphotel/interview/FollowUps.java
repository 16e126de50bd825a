package dev.heaphotel.interview;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.FindingRow;
import dev.heaphotel.judge.Judgement.GrowsByRow;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.Judgement.HolderRow;
import dev.heaphotel.judge.question.Question;
import dev.heaphotel.judge.question.Questions;
import dev.heaphotel.judge.question.Sought;
import dev.heaphotel.problem.FollowUp;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.web.Figures;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions that an interviewer may ask next, made from what was measured, each with the answer hoped for. */
final class FollowUps {

    private FollowUps() {}

    /**
     * @param id      once in a list
     * @param choices to choose from; empty where the answer is told in words
     * @param model   the answer hoped for
     */
    record Suggestion(String id, String text, List<String> choices, String model) {}

    /** What went past its bound first, then the series that the judgement asks, then what the problem's author would ask. */
    static List<Suggestion> of(Problem problem, Optional<Judgement> judgement) {
        List<Suggestion> all = new ArrayList<>();
        judgement.ifPresent(done -> {
            done.growth().stream()
                    .filter(row -> Boolean.FALSE.equals(row.within()))
                    .map(row -> bounding(row, done))
                    .forEach(all::add);
            Questions.about(done, problem.tags()).stream()
                    .map(FollowUps::measured)
                    .forEach(all::add);
        });
        List<FollowUp> authored = problem.followUps();
        for (int i = 0; i < authored.size(); i++) {
            FollowUp each = authored.get(i);
            all.add(new Suggestion("author-" + (i + 1), each.question(), List.of(), each.answer()));
        }
        return all;
    }

    private static Suggestion measured(Question question) {
        List<String> choices = question.sought() instanceof Sought.OneOf one ? one.choices() : List.of();
        return new Suggestion("measured-" + question.id(), question.prompt(), choices, question.model());
    }

    /** "retained grows 88 B per request through LRUCache.map: what bounds it?" */
    private static Suggestion bounding(GrowthRow row, Judgement judgement) {
        Optional<FindingRow> finding = judgement.findings().stream()
                .filter(each ->
                        each.axis().equals(row.axis()) && each.lifetime().equals(row.lifetime()))
                .findFirst();
        Optional<HolderRow> holder = finding.map(FindingRow::holder);
        String lifetime = Texts.say("web.lifetime." + row.lifetime());
        String amount = row.lifetime().equals("stack")
                ? Texts.say("interview.follow-up.frames", Figures.number(row.bytesPerUnit()))
                : Figures.bytes(row.bytesPerUnit());
        String unit = unit(row, holder);
        String text = holder.map(HolderRow::field)
                .map(field -> Texts.say("interview.follow-up.through", lifetime, amount, unit, field))
                .orElseGet(() -> Texts.say("interview.follow-up.grows", lifetime, amount, unit));
        String bound = row.bound();
        String allowed = Texts.say("interview.follow-up.allowed", bound == null ? "" : bound);
        String model = finding.map(FindingRow::message).orElse(row.message() + ".") + " " + allowed;
        return new Suggestion("bound-" + row.axis() + "-" + row.lifetime(), text, List.of(), model);
    }

    /** "request" where it grows in step with them, else "n² (requests)". */
    private static String unit(GrowthRow row, Optional<HolderRow> holder) {
        String term = row.measured().replaceFirst("^O\\((.*)\\)$", "$1");
        return holder.map(HolderRow::growsBy)
                .filter(grows -> term.equals(row.symbol()) && grows.per().equals(row.symbol()))
                .map(GrowsByRow::unit)
                .orElseGet(() -> Texts.say("interview.follow-up.per", term, row.label()));
    }
}
