package dev.heaphotel.judge;

import dev.heaphotel.compile.SourceFacts;
import dev.heaphotel.judge.LabReading.Callable;
import dev.heaphotel.judge.LabReading.Choice;
import dev.heaphotel.judge.LabReading.Parameter;
import dev.heaphotel.measure.NodeTypes;
import dev.heaphotel.measure.UsualGenerators;
import dev.heaphotel.unit.Recipe;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells what a compiled source offers to be measured, with the generators each parameter would get. */
final class LabReader {

    private final LabMethods methods;
    private final NodeTypes nodes;

    LabReader(SourceFacts facts) {
        methods = new LabMethods(facts);
        nodes = NodeTypes.in(facts);
    }

    LabReading read() {
        List<SourceFacts.Method> all = methods.callable();
        if (all.isEmpty()) {
            return new LabReading.Unreadable(new LabOutcome.BadRequest("expected a class with a method, found none"));
        }
        List<SourceFacts.Method> meant = methods.meant(all, false);
        return new LabReading.Found(all.stream()
                .sorted(Comparator.comparing(method -> !meant.contains(method)))
                .map(this::callable)
                .toList());
    }

    private Callable callable(SourceFacts.Method method) {
        Optional<SourceFacts.Method> constructor = method.isStatic()
                ? Optional.empty()
                : methods.constructors(method.owner()).stream()
                        .min(Comparator.comparingInt(each -> each.parameters().size()));
        boolean repeated =
                constructor.filter(known -> !known.parameters().isEmpty()).isPresent();
        return new Callable(
                LabMethods.signature(method),
                method.returnType(),
                method.isStatic(),
                parameters(method, repeated),
                constructor.map(known -> parameters(known, repeated)).orElse(List.of()),
                repeated ? "n" : "1");
    }

    private List<Parameter> parameters(SourceFacts.Method called, boolean repeated) {
        List<Optional<String>> usual = UsualGenerators.of(called, nodes, repeated);
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < usual.size(); i++) {
            SourceFacts.Parameter parameter = called.parameters().get(i);
            List<Choice> choices = Recipe.thatMake(nodes.shape(parameter.type())).stream()
                    .map(recipe -> new Choice(recipe.usage(), recipe.help()))
                    .toList();
            parameters.add(new Parameter(
                    parameter.name(), parameter.type(), usual.get(i).orElse(""), choices));
        }
        return parameters;
    }
}
