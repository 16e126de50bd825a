package dev.heaphotel.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the drills of {@code problem.yaml}; a package may have none. */
final class DrillsReader {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PROGRAM = Pattern.compile("[a-z_]+/[A-Za-z0-9_]+\\.java");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][\\w$]*");

    private final Section root;

    DrillsReader(Section root) {
        this.root = root;
    }

    List<DrillText> read() {
        List<DrillText> drills = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Section section : root.sections("drills")) {
            DrillText drill = drill(section);
            if (!names.add(drill.name())) {
                section.complain("name", "expected a name of its own; found \"" + drill.name() + "\" twice");
            }
            drills.add(drill);
        }
        return drills;
    }

    private static DrillText drill(Section section) {
        DrillText drill = new DrillText(
                section.value("name", text -> matching(NAME, text, "lower-case words joined by hyphens"))
                        .orElse(""),
                section.value("program", text -> matching(PROGRAM, text, "a file such as leak/ForgetsToEvict.java"))
                        .orElse(""),
                section.value("title", text -> ManifestReader.line(text, ManifestReader.LONGEST_TITLE))
                        .orElse(""),
                section.value("symptom", text -> ManifestReader.line(text, ManifestReader.LONGEST_LINE))
                        .orElse(""),
                section.value("lesson", text -> ManifestReader.line(text, ManifestReader.LONGEST_LINE))
                        .orElse(""),
                names(section.section("rename")));
        section.nothingElse();
        return drill;
    }

    private static Map<String, String> names(Section section) {
        Map<String, String> names = new TreeMap<>();
        for (String from : section.keys()) {
            section.value(from, text -> matching(IDENTIFIER, text, "a Java name"))
                    .ifPresent(to -> names.put(from, to));
        }
        return names;
    }

    private static String matching(Pattern pattern, String text, String expected) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("expected " + expected + "; found \"" + text + "\"");
        }
        return text;
    }
}
