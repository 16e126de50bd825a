package dev.heaphotel.lab;

import dev.heaphotel.judge.LabReading;
import dev.heaphotel.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form that says what is measured.
 *
 * @param methods   signatures, the chosen one first named by {@code chosen}; empty where nothing was read
 * @param shortfall why nothing was read
 */
record SetupView(
        List<String> methods,
        String chosen,
        String returns,
        List<Field> fields,
        String calls,
        boolean hasState,
        Optional<ShortfallView> shortfall) {

    /**
     * One parameter.
     *
     * @param of   {@code new LRUCache} for the constructor's; empty for the method's
     * @param name of the form's field, {@code arg.k}
     */
    record Field(String of, String label, String type, String name, String value, List<LabReading.Choice> choices) {}

    static SetupView nothingYet() {
        return new SetupView(List.of(), "", "", List.of(), "", false, Optional.empty());
    }

    static SetupView of(LabReading reading, String wanted, Map<String, String> typed, String calls) {
        if (reading instanceof LabReading.Unreadable unreadable) {
            Optional<ShortfallView> shortfall =
                    LabBody.shortfall(unreadable.outcome()).map(ShortfallView::of);
            return new SetupView(List.of(), "", "", List.of(), "", false, shortfall);
        }
        List<LabReading.Callable> methods = ((LabReading.Found) reading).methods();
        LabReading.Callable chosen = methods.stream()
                .filter(method -> method.signature().equals(wanted))
                .findFirst()
                .orElse(methods.get(0));
        List<Field> fields = new ArrayList<>();
        String owner = chosen.signature().substring(0, chosen.signature().indexOf('('));
        String made = "new " + owner.substring(0, owner.lastIndexOf('.'));
        chosen.constructor().forEach(parameter -> fields.add(field(made, parameter, typed)));
        chosen.parameters().forEach(parameter -> fields.add(field("", parameter, typed)));
        boolean same = chosen.signature().equals(wanted) && !calls.isBlank();
        return new SetupView(
                methods.stream().map(LabReading.Callable::signature).toList(),
                chosen.signature(),
                chosen.returns(),
                fields,
                same ? calls.strip() : chosen.calls(),
                !chosen.constructor().isEmpty(),
                Optional.empty());
    }

    /** What was typed stays, as long as a parameter has that name. */
    private static Field field(String of, LabReading.Parameter parameter, Map<String, String> typed) {
        String value = typed.getOrDefault(parameter.name(), parameter.usual());
        return new Field(of, parameter.name(), parameter.type(), "arg." + parameter.name(), value, choices(parameter));
    }

    private static List<LabReading.Choice> choices(LabReading.Parameter parameter) {
        return parameter.choices().stream()
                .map(each -> new LabReading.Choice(each.usage(), help(each)))
                .toList();
    }

    private static String help(LabReading.Choice choice) {
        return Texts.sayOr(choice.help(), "lab.generator." + choice.usage().replaceFirst("\\(.*", ""));
    }
}
