package dev.heaphotel.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code problem.yaml} says of a drill, before its program was looked at.
 *
 * @param program path below {@code submissions/}, {@code leak/ForgetsToEvict.java}
 * @param rename  what would tell, to what is shown
 */
record DrillText(String name, String program, String title, String symptom, String lesson, Map<String, String> rename) {

    /** The drill, where the program is there and is one to learn from; else complains. */
    Optional<Drill> of(String problem, List<Example> examples, Complaints complaints) {
        Optional<Example> example = examples.stream()
                .filter(each -> each.file().equals(ExamplesReader.BELOW + "/" + program))
                .filter(each -> Drill.suits(each.expected()))
                .findFirst();
        if (example.isEmpty()) {
            complaints.add("drills: expected a program that is there, such as leak/ForgetsToEvict.java, in leak or"
                    + " excess_space; found \"" + program + "\"");
            return Optional.empty();
        }
        JavaText text = new JavaText(example.get().source());
        checkNames(text.words(), complaints);
        return Optional.of(new Drill(problem + "-" + name, title, symptom, lesson, example.get(), text.plain(rename)));
    }

    /** A new name that is taken already would make another program of it. */
    private void checkNames(Set<String> words, Complaints complaints) {
        rename.forEach((from, to) -> {
            if (!words.contains(from)) {
                complaints.add(
                        "drills." + name + ".rename: expected a name of " + program + "; found \"" + from + "\"");
            }
            if (words.contains(to)) {
                complaints.add("drills." + name + ".rename: expected a name that " + program
                        + " does not have yet; found \"" + to + "\"");
            }
        });
    }
}
