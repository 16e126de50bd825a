package dev.heaphotel.sandbox;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which layers hold, all of them named. */
public final class Layers {

    private final Map<Layer, LayerState> states;

    private Layers(Map<Layer, LayerState> states) {
        this.states = states;
    }

    static Layers all(LayerState state) {
        Map<Layer, LayerState> states = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            states.put(layer, state);
        }
        return new Layers(states);
    }

    Layers with(Set<Layer> changed, LayerState state) {
        Map<Layer, LayerState> copy = new EnumMap<>(states);
        changed.forEach(layer -> copy.put(layer, state));
        return new Layers(copy);
    }

    Layers with(Layer changed, LayerState state) {
        return with(Set.of(changed), state);
    }

    public LayerState state(Layer layer) {
        return states.getOrDefault(layer, LayerState.MISSING);
    }

    public boolean inForce(Layer layer) {
        return state(layer) == LayerState.IN_FORCE;
    }

    /** Name to state, outermost layer first: {@code "seccomp" -> "in force"}. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        states.forEach((layer, state) -> words.put(layer.word(), state.word()));
        return words;
    }

    /** One sentence for each layer, with the way to get it where it does not hold. */
    public List<String> sentences() {
        return states.entrySet().stream()
                .map(entry -> entry.getKey().word() + ": " + entry.getValue().word() + "."
                        + (entry.getValue() == LayerState.IN_FORCE
                                ? ""
                                : " " + entry.getKey().remedy()))
                .toList();
    }

    /** The layers out of {@code wanted} that do not hold, outermost first. */
    List<Layer> lacking(Set<Layer> wanted) {
        return states.keySet().stream()
                .filter(layer -> wanted.contains(layer) && !inForce(layer))
                .toList();
    }
}
