package dev.heaphotel.judge.question;

import dev.heaphotel.feedback.Words;
import dev.heaphotel.judge.Judgement.GrowthRow;
import dev.heaphotel.judge.question.Question.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** A question in the making: its sentences are {@code question.<id>.prompt} and {@code question.<id>.model}. */
final class Asked {

    private final String id;
    private final GrowthRow row;
    private final Map<String, String> names = new HashMap<>();
    private final TreeSet<Integer> lines = new TreeSet<>();
    private String prompt;
    private String model;

    /** @param row the curve that decides the answer */
    Asked(String id, GrowthRow row) {
        this.id = id;
        this.row = row;
        this.prompt = "question." + id + ".prompt";
        this.model = "question." + id + ".model";
        names.put("seen", row.message());
        names.put("axis", row.label());
        names.put("symbol", row.symbol());
        names.put("measured", row.measured());
        names.put("memory", Words.say("memory." + row.lifetime()));
    }

    Asked name(String name, String value) {
        names.put(name, value);
        return this;
    }

    /** A more particular prompt: {@code question.<id>.prompt.<which>}. */
    Asked promptFor(String which) {
        prompt += "." + which;
        return this;
    }

    Asked modelFor(String which) {
        model += "." + which;
        return this;
    }

    Asked lines(Collection<Integer> some) {
        lines.addAll(some);
        return this;
    }

    Question by(Sought sought) {
        return new Question(
                id,
                said(prompt),
                sought,
                said(model),
                new Evidence(row.axis(), row.lifetime(), row.message(), List.copyOf(lines)));
    }

    /**
     * By one of {@code question.<id>.choice.<key>}, in an order that tells nothing.
     *
     * @param right key of the right one, the first of the keys or any other
     */
    Question byChoice(List<String> keys, String right, Random order) {
        List<String> shuffled = new ArrayList<>(keys);
        Collections.shuffle(shuffled, order);
        List<String> choices = shuffled.stream()
                .map(key -> said("question." + id + ".choice." + key))
                .toList();
        return by(new Sought.OneOf(choices, shuffled.indexOf(right)));
    }

    private String said(String key) {
        return Words.capital(Words.tidy(Words.say(key, names)));
    }
}
