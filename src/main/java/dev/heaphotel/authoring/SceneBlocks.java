package dev.heaphotel.authoring;

import dev.heaphotel.web.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The scenario library as an author picks from it: each block with what it shows, and a driver to begin with. */
@Component
class SceneBlocks {

    /** What needs no driver of Java. */
    static final String METHOD = "method";

    /** In the order in which they are shown: the least work first. */
    private static final List<String> NAMES = List.of(
            METHOD,
            "fill",
            "fill-and-drain",
            "steady-state",
            "loitering",
            "round-trips",
            "error-path",
            "burst",
            "churn-per-operation");

    private static final Pattern ENTRY = Pattern.compile("(?m)^\\s+class:\\s*([A-Z]\\w*)");
    private static final Pattern AXIS =
            Pattern.compile("\\bname:\\s*([a-z][a-z0-9-]*)[\\s,}][^#]*?symbol:", Pattern.DOTALL);

    /**
     * One block.
     *
     * @param title of the scene
     * @param shows one sentence
     * @param text  Java, or YAML for a method
     * @param file  where it goes; "" for what stands in {@code problem.yaml}
     */
    public record Block(String name, String title, String shows, String text, String file) {}

    /** All of them, in the words of the draft. */
    List<Block> of(PackageDraft draft) {
        return NAMES.stream().map(name -> block(name, draft)).toList();
    }

    Optional<Block> of(PackageDraft draft, String name) {
        return NAMES.contains(name) ? Optional.of(block(name, draft)) : Optional.empty();
    }

    private static Block block(String name, PackageDraft draft) {
        String manifest = draft.files().texts().getOrDefault(DeskView.FIRST, "");
        String entry = found(ENTRY, manifest, 1).orElse("Solution");
        String axis = found(AXIS, manifest, 1).orElse("items");
        String text = text(name)
                .replace("ENTRY", entry)
                .replace("AXIS", axis)
                .replace("OTHER", found(AXIS, manifest, 2).orElse("capacity"));
        String title = Texts.say("authoring.block." + name);
        String file = name.equals(METHOD) ? "" : "workload/" + className(text) + ".java";
        return new Block(name, title, Texts.say("authoring.block." + name + ".shows"), text, file);
    }

    private static Optional<String> found(Pattern pattern, String manifest, int nth) {
        Matcher matcher = pattern.matcher(manifest);
        for (int i = 1; matcher.find(); i++) {
            if (i == nth) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    private static String className(String text) {
        return found(Pattern.compile("public final class (\\w+)"), text, 1).orElseThrow();
    }

    /** As it is kept, with names to be filled in. */
    static String text(String name) {
        try {
            return new ClassPathResource("dev/heaphotel/authoring/blocks/" + name + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
