package dev.heaphotel.practice.drill;

import dev.heaphotel.judge.JudgementFinished;
import dev.heaphotel.unit.Verdict;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears of every judgement: what is accepted and was made from a drill's program has mended it, for whoever handed it in and
 * knew the answer. Whatever way it was handed in, by the desk, by a form or by a program.
 */
@Component
class Mended {

    private final Exercises exercises;
    private final DrillSteps steps;

    Mended(Exercises exercises, DrillSteps steps) {
        this.exercises = exercises;
        this.steps = steps;
    }

    @EventListener
    @Transactional
    public void finished(JudgementFinished event) {
        if (event.judgement().verdict() == Verdict.ACCEPTED) {
            steps.handedIn(event.ticket()).ifPresent(handedIn -> mended(event.ticket(), handedIn));
        }
    }

    /** Programs of one problem are like each other: the one it is most like, of those that wait to be mended. */
    private void mended(UUID submission, DrillSteps.HandedIn handedIn) {
        record Likeness(String drill, double share) {}
        exercises.of(handedIn.problem()).stream()
                .map(each -> new Likeness(
                        each.slug(),
                        MadeFrom.share(
                                each.drill().source(),
                                handedIn.source(),
                                each.problem().starter())))
                .filter(each -> each.share() >= MadeFrom.LEAST)
                .sorted(Comparator.comparingDouble(Likeness::share).reversed())
                .anyMatch(each -> steps.mended(submission, each.drill()));
    }
}
