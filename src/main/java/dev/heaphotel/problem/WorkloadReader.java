package dev.heaphotel.problem;

import dev.heaphotel.unit.ArgumentText;
import dev.heaphotel.unit.Expression;
import dev.heaphotel.unit.NodeClass;
import dev.heaphotel.unit.TypeShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what drives the candidate: the name of a driver in {@code workload/}, or a method of the entry and how its arguments are
 * made, from which a driver is written.
 */
final class WorkloadReader {

    private static final String KEY = "workload";

    /** {@code Corridors.walls(n)}: a static method of a class in {@code workload/}. */
    private static final Pattern OWN = Pattern.compile("([A-Z]\\w*\\.[a-z]\\w*)\\s*\\(.*\\)", Pattern.DOTALL);

    private final Section root;
    private final Entry entry;
    private final List<Axis> axes;
    private final Set<String> needed = new LinkedHashSet<>();

    WorkloadReader(Section root, Entry entry, List<Axis> axes) {
        this.root = root;
        this.entry = entry;
        this.axes = axes;
    }

    Driver read() {
        if (!root.hasSection(KEY)) {
            String named = root.value(KEY, ManifestReader::className).orElse("");
            return new Driver(named, nodes(), Set.of());
        }
        Section section = root.section(KEY);
        Optional<MethodSignature> method = section.value("method", this::method);
        Driver driver = method.map(known -> driver(section, known)).orElse(Driver.NONE);
        if (method.isPresent()) {
            section.nothingElse();
        }
        return driver;
    }

    private MethodSignature method(String name) {
        return MethodSignature.of(entry, name)
                .orElseThrow(
                        () -> new IllegalArgumentException("expected a method that entry.signature declares, one of "
                                + String.join(", ", MethodSignature.names(entry)) + "; found \"" + name + "\""));
    }

    private Driver driver(Section section, MethodSignature method) {
        String rounds = section.optional("repeat", this::size).orElse("1");
        List<List<ArgumentText>> calls =
                calls(section).stream().map(call -> arguments(call, method)).toList();
        MethodDriver driver = new MethodDriver(entry, method, axes, calls, rounds);
        Map<String, String> written = nodes();
        boolean whole = calls.stream()
                .allMatch(call -> call.size() == method.parameters().size());
        written.put(MethodDriver.CLASS_NAME + ".java", whole ? driver.source() : "");
        return new Driver(MethodDriver.CLASS_NAME, written, needed);
    }

    /** File name to source of the node classes that the signature takes for granted. */
    private Map<String, String> nodes() {
        Map<String, String> nodes = new HashMap<>();
        Arrays.stream(NodeClass.values())
                .filter(node -> Pattern.compile("\\b" + node.className() + "\\b")
                        .matcher(entry.signature())
                        .find())
                .forEach(node -> nodes.put(node.className() + ".java", node.source()));
        return nodes;
    }

    private List<Section> calls(Section section) {
        boolean several = section.has("calls");
        if (several && section.has("arguments")) {
            section.complain("arguments", "expected arguments of one call, or calls; found both");
        }
        if (!several && !section.has("arguments")) {
            section.complain("arguments", "expected a generator for each parameter; found nothing; add arguments: ...");
        }
        List<Section> calls = new ArrayList<>(several ? section.sections("calls") : List.of());
        if (section.has("arguments")) {
            calls.add(section.section("arguments"));
        }
        if (several && calls.isEmpty()) {
            section.complain("calls", "expected one call at least; found none");
        }
        return calls;
    }

    private List<ArgumentText> arguments(Section call, MethodSignature method) {
        List<ArgumentText> arguments = new ArrayList<>();
        for (MethodSignature.Parameter parameter : method.parameters()) {
            call.value(parameter.name(), text -> argument(text, parameter.type()))
                    .ifPresent(arguments::add);
        }
        call.nothingElse();
        return arguments;
    }

    private ArgumentText argument(String text, String type) {
        Matcher own = OWN.matcher(text.strip());
        if (!own.matches()) {
            return ArgumentText.parse(text, type, TypeShape.of(type), this::size);
        }
        List<String> sizes = ArgumentText.operands(text.strip());
        sizes.forEach(this::size);
        needed.add(own.group(1).substring(0, own.group(1).indexOf('.')));
        return new ArgumentText(text, own.group(1), sizes);
    }

    /** As it was written. */
    private String size(String text) {
        Set<String> symbols = axes.stream().map(Axis::symbol).collect(Collectors.toSet());
        Expression size = Expression.parse(text.startsWith("-") ? text.substring(1) : text);
        if (!symbols.containsAll(size.symbols())) {
            throw new IllegalArgumentException("expected a size over the axes' symbols, "
                    + axes.stream().map(Axis::symbol).collect(Collectors.joining(", ")) + ", such as 2*"
                    + axes.stream().map(Axis::symbol).findFirst().orElse("n") + "; found \"" + text + "\"");
        }
        return text;
    }
}
