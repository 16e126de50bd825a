package dev.heaphotel.problem;

import dev.heaphotel.unit.Verdict;

/**
 * A planted mistake as an exercise: its graph is shown first and its code second, and whoever does it says what holds the
 * memory and at which line.
 *
 * @param slug    names it among the drills of all packages: the package's slug, a hyphen, a name of its own
 * @param symptom what somebody who runs the program would complain of
 * @param lesson  one line: what to ask of a program, without the answer
 * @param example the program it is made from
 * @param source  that program as it is shown and measured: without comments, and renamed where a name would tell
 */
public record Drill(String slug, String title, String symptom, String lesson, Example example, String source) {

    /** Programs that hold more than they may, and get every answer right. */
    static boolean suits(Verdict verdict) {
        return verdict == Verdict.LEAK || verdict == Verdict.EXCESS_SPACE;
    }
}
