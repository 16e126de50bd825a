package dev.heaphotel.sandbox;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which layers hold, all of them named. */
public final class Layers {

    private final Map<Layer, LayerState> states;
    private final Map<Layer, String> notes;

    private Layers(Map<Layer, LayerState> states, Map<Layer, String> notes) {
        this.states = states;
        this.notes = notes;
    }

    static Layers all(LayerState state) {
        Map<Layer, LayerState> states = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            states.put(layer, state);
        }
        return new Layers(states, new EnumMap<>(Layer.class));
    }

    Layers with(Set<Layer> changed, LayerState state) {
        Map<Layer, LayerState> copy = new EnumMap<>(states);
        changed.forEach(layer -> copy.put(layer, state));
        return new Layers(copy, notes);
    }

    Layers with(Layer changed, LayerState state) {
        return with(Set.of(changed), state);
    }

    /** Says how these are had, in a few words. */
    Layers noting(Set<Layer> noted, String how) {
        Map<Layer, String> copy = new EnumMap<>(notes);
        noted.forEach(layer -> copy.put(layer, how));
        return new Layers(states, copy);
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
        return states.keySet().stream()
                .map(layer -> layer.word() + ": " + state(layer).phrase() + ". " + explanation(layer))
                .map(String::strip)
                .toList();
    }

    /** How a layer is had, or how to get it, as sentences; empty where there is nothing to say. */
    public String explanation(Layer layer) {
        String how = inForce(layer) ? notes.getOrDefault(layer, "") : layer.remedy();
        return how.isEmpty() || how.endsWith(".") ? how : Character.toUpperCase(how.charAt(0)) + how.substring(1) + ".";
    }

    /** The layers out of {@code wanted} that do not hold, outermost first. */
    List<Layer> lacking(Set<Layer> wanted) {
        return states.keySet().stream()
                .filter(layer -> wanted.contains(layer) && !inForce(layer))
                .toList();
    }
}
