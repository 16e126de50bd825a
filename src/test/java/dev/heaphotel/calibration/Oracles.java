package dev.heaphotel.calibration;

import dev.heaphotel.judge.JudgingRoom;
import dev.heaphotel.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Who else knows: JOL, the least heap, the authors of planted leaks, and the same submission once more. */
final class Oracles {

    private final Sheet sheet;

    Oracles(Sheet sheet) {
        this.sheet = sheet;
    }

    Bar jol(List<Result> results) throws Exception {
        sheet.section("Retained bytes against JOL", "program", "n", "JOL", "measured", "difference", "");
        List<JolOracle.Difference> all = new ArrayList<>();
        for (Result result : results) {
            for (JolOracle.Difference each : JolOracle.ask(result)) {
                all.add(each);
                sheet.row(
                        each.program().title(),
                        "n=" + each.size(),
                        "" + each.jol(),
                        "" + each.measured(),
                        Bar.say("%+d", each.measured() - each.jol()),
                        each.holds() ? "ok" : "OFF");
            }
        }
        long hold = all.stream().filter(JolOracle.Difference::holds).count();
        double worst = all.stream()
                .mapToDouble(each -> Math.abs(each.measured() - each.jol()) / Math.max(25600.0, each.jol()))
                .max()
                .orElse(0);
        return new Bar(
                "retained bytes against JOL",
                "within 1 % or 256 bytes",
                Bar.say("%d of %d hold; the worst is %.2f of what is allowed", hold, all.size(), worst * 100),
                all.size(),
                hold == all.size());
    }

    Bar heap(List<Result> results, Bench bench) throws Exception {
        sheet.section(
                "Peak against the least heap (the oracle is no finer than " + HeapOracle.RESOLUTION / 1024 + " KiB)",
                "program",
                "n",
                "least heap",
                "bracket",
                "");
        List<HeapOracle.Peak> all = new ArrayList<>();
        for (Result result : results) {
            if (result.program().truth().has("heap")) {
                for (HeapOracle.Peak each : HeapOracle.ask(result.program(), bench)) {
                    all.add(each);
                    sheet.row(
                            each.program().title(),
                            "n=" + each.size(),
                            "" + each.least(),
                            each.low() + ".." + each.high(),
                            each.holds() ? "ok" : "OFF");
                }
            }
        }
        long hold = all.stream().filter(HeapOracle.Peak::holds).count();
        return new Bar(
                "peak against the least heap in a plain JVM",
                "inside the bracket, to the oracle's resolution",
                Bar.say("%d of %d hold", hold, all.size()),
                all.size(),
                hold == all.size());
    }

    List<Bar> planted(JudgingRoom room) {
        sheet.section("Planted leaks and right solutions, judged", "problem", "example", "expected", "verdict", "");
        List<Planted> all = Planted.all(room);
        for (Planted each : all) {
            String why = each.example().why();
            sheet.row(
                    each.slug(),
                    each.example().file(),
                    each.example().expected(),
                    each.example().verdict(),
                    why == null ? "ok" : why);
        }
        List<Planted> leaks = all.stream().filter(Planted::leak).toList();
        long found = leaks.stream().filter(each -> each.example().ok()).count();
        long accused = all.stream().filter(Planted::accused).count();
        long right = all.stream().filter(each -> each.example().ok()).count();
        return List.of(
                new Bar(
                        "planted leaks found, with the field",
                        "100 %",
                        Bar.say("%d of %d", found, leaks.size()),
                        leaks.size(),
                        found == leaks.size()),
                new Bar(
                        "right solutions refused",
                        "never",
                        Bar.say(
                                "%d times; %d of %d examples get what their author expects",
                                accused, right, all.size()),
                        all.size(),
                        accused == 0));
    }

    Bar repeated(JudgingRoom room, int times) {
        sheet.section(
                "One submission judged " + times + " times, half of them with every core busy",
                "submission",
                "verdicts",
                "classes",
                "spread of retained bytes");
        Problem problem = Planted.problems().stream()
                .filter(each -> each.slug().equals("lru-cache"))
                .findFirst()
                .orElseThrow();
        List<Repetition> all = problem.examples().stream()
                .filter(each -> each.source().equals(problem.reference().text())
                        || each.file().endsWith("ForgetsToEvict.java"))
                .map(each -> Repetition.of(room, problem, each, times))
                .toList();
        all.forEach(each -> sheet.row(
                each.example().file(),
                each.verdicts() + " verdict(s)",
                each.classes() + " set(s) of classes",
                Bar.say("%.3f %%", 100 * each.spread())));
        long hold = all.stream().filter(Repetition::holds).count();
        return new Bar(
                "the same submission judged " + times + " times",
                "same verdict, same classes, retained bytes within 1 %",
                Bar.say("%d of %d submissions hold", hold, all.size()),
                all.size(),
                hold == all.size());
    }
}
