package dev.heaphotel.problem;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.unit.Lifetime;
import dev.heaphotel.unit.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code submissions/}: a folder for each verdict, and what is expected beyond it. */
final class ExamplesReader {

    static final String BELOW = "submissions";
    private static final String EXPECTATIONS = BELOW + "/expectations.yaml";

    private final PackageFolder folder;
    private final List<Axis> axes;

    ExamplesReader(PackageFolder folder, List<Axis> axes) {
        this.folder = folder;
        this.axes = axes;
    }

    List<Example> read() {
        Map<String, Expectation> expectations = expectations();
        List<Example> examples = new ArrayList<>();
        for (String verdictFolder : folder.folders(BELOW)) {
            verdict(verdictFolder).ifPresent(verdict -> examples.addAll(examples(verdict, expectations)));
        }
        if (examples.stream().noneMatch(example -> example.expected() == Verdict.ACCEPTED)) {
            folder.complaints(BELOW + "/accepted").add("expected one accepted solution at least; found none; add one");
        }
        return examples;
    }

    private List<Example> examples(Verdict verdict, Map<String, Expectation> expectations) {
        String below = BELOW + "/" + verdict.folder();
        List<Example> examples = new ArrayList<>();
        for (String name : folder.javaFiles(below)) {
            String file = below + "/" + name;
            Expectation expectation = expectations.getOrDefault(verdict.folder() + "/" + name, Expectation.NONE);
            folder.text(file).ifPresent(text -> examples.add(new Example(file, verdict, text, expectation)));
        }
        return examples;
    }

    private Optional<Verdict> verdict(String name) {
        Optional<Verdict> verdict = Arrays.stream(Verdict.values())
                .filter(known -> known.folder().equals(name) && known != Verdict.SYSTEM_ERROR)
                .findFirst();
        if (verdict.isEmpty()) {
            String known = Arrays.stream(Verdict.values())
                    .filter(each -> each != Verdict.SYSTEM_ERROR)
                    .map(Verdict::folder)
                    .collect(Collectors.joining(", "));
            folder.complaints(BELOW + "/" + name).add("expected a folder named after a verdict, one of " + known);
        }
        return verdict;
    }

    private Map<String, Expectation> expectations() {
        Complaints complaints = folder.complaints(EXPECTATIONS);
        return folder.optionalText(EXPECTATIONS)
                .flatMap(text -> YamlText.mapping(text, complaints))
                .map(root -> expectations(new Section(root, "", complaints)))
                .orElse(Map.of());
    }

    private Map<String, Expectation> expectations(Section root) {
        Map<String, Expectation> expectations = new HashMap<>();
        for (String file : root.keys()) {
            int slash = file.indexOf('/');
            String below = slash < 0 ? "" : BELOW + "/" + file.substring(0, slash);
            if (slash < 0 || !folder.javaFiles(below).contains(file.substring(slash + 1))) {
                root.complain(file, "expected a file below submissions/, such as leak/ForgetsToEvict.java; found none");
            }
            expectations.put(file, expectation(root.section(file)));
        }
        return expectations;
    }

    private Expectation expectation(Section section) {
        Expectation expectation = new Expectation(
                growth(section.section("growth")),
                section.optional("holder", ExamplesReader::holder),
                section.values("says", text -> text));
        section.nothingElse();
        return expectation;
    }

    private Map<String, Map<Lifetime, Complexity>> growth(Section section) {
        Map<String, Map<Lifetime, Complexity>> growth = new HashMap<>();
        for (Axis axis : axes) {
            if (section.has(axis.name())) {
                growth.put(axis.name(), growth(section.section(axis.name()), axis));
            }
        }
        section.nothingElse();
        return growth;
    }

    private static Map<Lifetime, Complexity> growth(Section section, Axis axis) {
        Map<Lifetime, Complexity> growth = new EnumMap<>(Lifetime.class);
        for (Lifetime lifetime : Lifetime.values()) {
            section.optional(lifetime.word(), text -> Complexity.parse(text, axis.symbol()))
                    .ifPresent(complexity -> growth.put(lifetime, complexity));
        }
        section.nothingElse();
        return growth;
    }

    private static String holder(String text) {
        if (!text.matches("[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*){1,3}")) {
            throw new IllegalArgumentException("expected a field such as LRUCache.map or a local such as"
                    + " Solution.shortestPath.queue; found \"" + text + "\"");
        }
        return text;
    }
}
