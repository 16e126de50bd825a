package dev.heaphotel.interview.review;

import dev.heaphotel.judge.Judgement;
import dev.heaphotel.judge.Judgement.FindingRow;
import dev.heaphotel.judge.Judgement.HolderRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes two candidates' mistakes the same trap: the problem, the memory that grows, and the shape of the path to what holds
 * it. What candidates named themselves (classes, fields) is left out of the shape, so that {@code map} and {@code cache} are one.
 *
 * @param shape such as {@code map: · → HashMap.table → HashMap$Node.value}
 */
record Fingerprint(String problem, String lifetime, String shape) {

    /** Stands for whatever the candidate called it. */
    static final String OWN = "·";

    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|enum|interface)\\s+(\\w+)");

    /** All traps that a judgement tells of: growth past its bound whose holder is known. The most telling first. */
    static List<Fingerprint> of(Judgement judgement, String source) {
        Set<String> own = declared(source);
        return judgement.findings().stream()
                .filter(finding -> finding.holder() != null && isPast(judgement, finding))
                .map(finding -> new Fingerprint(judgement.problem(), finding.lifetime(), shape(finding.holder(), own)))
                .distinct()
                .toList();
    }

    private static boolean isPast(Judgement judgement, FindingRow finding) {
        return judgement.growth().stream()
                .anyMatch(row -> row.axis().equals(finding.axis())
                        && row.lifetime().equals(finding.lifetime())
                        && Boolean.FALSE.equals(row.within()));
    }

    /** Steps through the candidate's own objects are one step, however many links there are. */
    private static String shape(HolderRow holder, Set<String> own) {
        List<String> path = holder.path().isEmpty() ? List.of(holder.field()) : holder.path();
        List<String> steps = new ArrayList<>();
        for (String each : path) {
            String step = step(each, own);
            if (steps.isEmpty() || !steps.get(steps.size() - 1).equals(step)) {
                steps.add(step);
            }
        }
        String kind = holder.kind() == null ? "" : holder.kind() + ": ";
        return kind + String.join(" → ", steps);
    }

    /** {@code LRUCache.map} and {@code static LRUCache$Entry.all} are the candidate's; {@code HashMap$Node.next} is not. */
    private static String step(String step, Set<String> own) {
        int name = step.lastIndexOf(' ') + 1;
        String outer = step.substring(name).split("[.$\\[]", 2)[0];
        String array = step.endsWith("[]") ? "[]" : "";
        return own.contains(outer) ? step.substring(0, name) + OWN + array : step;
    }

    private static Set<String> declared(String source) {
        Set<String> names = new LinkedHashSet<>();
        Matcher declaration = DECLARED.matcher(source);
        while (declaration.find()) {
            names.add(declaration.group(1));
        }
        return names;
    }
}
