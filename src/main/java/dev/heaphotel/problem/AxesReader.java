package dev.heaphotel.problem;

import dev.heaphotel.unit.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the axes, which name each other in what they hold. */
final class AxesReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern SYMBOL = Pattern.compile("[A-Za-z]");

    /** No ladder of ours climbs higher within its clock. */
    private static final long LARGEST_SIZE = 1 << 22;

    /** {@code to} over {@code from}: below four octaves classes cannot be told apart; six are better. */
    private static final int NARROWEST = 16;

    private final Section root;
    private final Set<String> names = new HashSet<>();
    private final Set<String> symbols = new HashSet<>();

    AxesReader(Section root) {
        this.root = root;
    }

    List<Axis> read() {
        List<Section> sections = root.sections("axes");
        if (sections.isEmpty()) {
            root.complain("axes", "expected one axis at least; found none");
        }
        sections.forEach(section -> section.value("name", AxesReader::name).ifPresent(names::add));
        List<Axis> axes = new ArrayList<>();
        for (Section section : sections) {
            axis(section).ifPresent(axes::add);
        }
        complainOfTwins(sections);
        return axes.stream().map(axis -> SecondLevels.filled(axis, axes)).toList();
    }

    private Optional<Axis> axis(Section section) {
        // the name was read before, and complained about then
        Optional<String> name =
                names.stream().filter(known -> isName(section, known)).findFirst();
        Optional<String> symbol = section.value("symbol", AxesReader::symbol);
        if (symbol.isPresent() && !symbols.add(symbol.get())) {
            section.complain("symbol", "expected a symbol no other axis has; found " + symbol.get() + " again");
        }
        long from = section.number("from", 1, LARGEST_SIZE);
        long to = section.number("to", from, LARGEST_SIZE);
        if (to < NARROWEST * from) {
            section.complain(
                    "to",
                    "expected at least " + NARROWEST * from + ", that is " + NARROWEST
                            + " times from, so that growth can be told; found " + to);
        }
        String label = section.optional("label", text -> text).orElse(name.orElse(""));
        Map<String, Expression> hold = hold(section.section("hold"), name.orElse(""), symbol.orElse(""));
        Map<String, Expression> again = again(section.section("again"), name.orElse(""), symbol.orElse(""));
        section.nothingElse();
        if (name.isEmpty() || symbol.isEmpty()) {
            return Optional.empty();
        }
        Axis axis = new Axis(name.get(), label, symbol.get(), from, to, hold, again);
        complainOfSizes(section, "hold", axis);
        complainOfSizes(section, "again", axis.atSecondLevel());
        return Optional.of(axis);
    }

    private Map<String, Expression> hold(Section section, String own, String symbol) {
        Map<String, Expression> hold = new HashMap<>();
        for (String other : names) {
            if (!other.equals(own)) {
                section.value(other, text -> sizeOver(symbol, text)).ifPresent(size -> hold.put(other, size));
            }
        }
        section.nothingElse();
        return hold;
    }

    /** Where it is left out, a level is found from what is held. */
    private Map<String, Expression> again(Section section, String own, String symbol) {
        Map<String, Expression> again = new HashMap<>();
        for (String other : names) {
            if (!other.equals(own)) {
                section.optional(other, text -> sizeOver(symbol, text)).ifPresent(size -> again.put(other, size));
            }
        }
        section.nothingElse();
        return again;
    }

    private static Expression sizeOver(String symbol, String text) {
        Expression size = Expression.parse(text);
        if (!Set.of(symbol).containsAll(size.symbols())) {
            throw new IllegalArgumentException("expected a size over " + symbol + " alone, such as 4*" + symbol
                    + " or 100; found \"" + text + "\"");
        }
        return size;
    }

    private static void complainOfSizes(Section section, String key, Axis axis) {
        for (long size : List.of(axis.from(), axis.to())) {
            try {
                axis.sizesAt(size);
            } catch (ArithmeticException impossible) {
                section.complain(
                        key,
                        "expected sizes that exist at " + axis.symbol() + " = " + size + "; found: "
                                + impossible.getMessage());
            }
        }
    }

    private void complainOfTwins(List<Section> sections) {
        Set<String> seen = new HashSet<>();
        for (Section section : sections) {
            names.stream()
                    .filter(known -> isName(section, known) && !seen.add(known))
                    .forEach(twin -> section.complain(
                            "name", "expected a name no other axis has; found \"" + twin + "\" again"));
        }
    }

    private static boolean isName(Section section, String name) {
        return section.is("name", name);
    }

    private static String name(String text) {
        if (!NAME.matcher(text).matches() || text.equals("seeds")) {
            throw new IllegalArgumentException(
                    "expected a lower-case name such as requests, other than seeds; found \"" + text + "\"");
        }
        return text;
    }

    private static String symbol(String text) {
        if (!SYMBOL.matcher(text).matches()) {
            throw new IllegalArgumentException("expected one letter such as n; found \"" + text + "\"");
        }
        return text;
    }
}
