package dev.heaphotel.measure;

import dev.heaphotel.compile.SourceFacts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The steps of a path that are the candidate's own. */
final class OwnFields {

    /** A static field's step, or a thread-local's, says so before its name. */
    private static final Pattern ROOT = Pattern.compile("^(static|thread-local) (?=\\S+\\.)");

    private final SourceFacts facts;

    OwnFields(SourceFacts facts) {
        this.facts = facts;
    }

    static String bare(String step) {
        return ROOT.matcher(step).replaceFirst("");
    }

    Optional<SourceFacts.Field> field(String step) {
        String bare = bare(step);
        return facts.fields().stream()
                .filter(field -> bare.equals(field.owner() + "." + field.name()))
                .findFirst();
    }

    boolean isOwn(String step) {
        return field(step).isPresent();
    }

    /** A field by which a class refers to itself, as a node to the next one. */
    boolean isLink(String step) {
        return field(step)
                .map(field -> {
                    String simple = field.owner().substring(field.owner().lastIndexOf('$') + 1);
                    return Pattern.compile("\\b" + Pattern.quote(simple) + "\\b")
                            .matcher(field.type())
                            .find();
                })
                .orElse(false);
    }

    /** Whether a class of the candidate's declares the field of this step, written by hand or by the compiler. */
    boolean isOfOwnClass(String step) {
        String owner = step.substring(0, Math.max(0, step.lastIndexOf('.')));
        return facts.types().stream()
                .map(SourceFacts.Type::name)
                .anyMatch(own -> owner.equals(own) || owner.startsWith(own + "$"));
    }

    /** The line at which a class of the candidate's begins; 0 where unknown. */
    int lineOfClass(String name) {
        return facts.types().stream()
                .filter(type -> type.name().equals(name))
                .mapToInt(SourceFacts.Type::line)
                .findFirst()
                .orElse(0);
    }

    List<SourceFacts.Capture> captures(String owner, int index) {
        return facts.captures().stream()
                .filter(capture -> capture.owner().equals(owner) && capture.index() == index)
                .toList();
    }

    /** The innermost local variable of this name declared at or before the line. */
    Optional<SourceFacts.Local> local(String name, int line) {
        return facts.locals().stream()
                .filter(local -> local.name().equals(name) && local.declaredAt() <= line)
                .reduce((first, second) -> second);
    }

    /** A thread-local that is no field's: the first field that could be meant. */
    Optional<SourceFacts.Field> threadLocal() {
        return facts.fields().stream()
                .filter(field -> field.type().contains("ThreadLocal"))
                .findFirst();
    }

    /** A number that the same class counts down somewhere, as the size of a stack. */
    Optional<SourceFacts.Field> countedDown(String owner) {
        return facts.fields().stream()
                .filter(field -> field.owner().equals(owner)
                        && field.type().equals("int")
                        && !field.emptiedAt().isEmpty())
                .findFirst();
    }
}
