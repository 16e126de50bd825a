package dev.heaphotel.judge.question;

import dev.heaphotel.judge.Judgement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Judgements as {@code judge --json} printed them for programs of the packages. */
public enum Measured {
    /** lru-cache, EvictsFromListButNotMap. */
    LEAK_IN_A_MAP("leak-in-a-map", "eviction"),
    /** shortest-path, StaticCacheAcrossCalls. */
    LEAK_IN_A_STATIC("leak-in-a-static"),
    /** lru-cache, CopiesTheOrderOnEveryUse. */
    CHURN("churn", "eviction"),
    /** shortest-path, CopiesThePath. */
    PEAK("peak"),
    /** shortest-path, OneFrameForEachLevel. */
    RECURSION("recursion"),
    /** lru-cache, ListAndMapWithSentinels. */
    ACCEPTED_CACHE("accepted-cache", "eviction"),
    /** shortest-path, LevelByLevel. */
    ACCEPTED_SEARCH("accepted-search");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String file;
    private final List<String> tags;

    Measured(String file, String... tags) {
        this.file = file;
        this.tags = List.of(tags);
    }

    String file() {
        return file;
    }

    public String json() {
        try (InputStream in = Measured.class.getResourceAsStream(file + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Question> questions() {
        return Questions.about(JSON.readValue(json(), Judgement.class), tags);
    }

    /** As if this too had been found. */
    List<Question> questionsWith(String rule) {
        return questionsOf(judgement -> {
            ObjectNode finding = ((ArrayNode) judgement.get("findings")).addObject();
            finding.put("rule", rule)
                    .put("severity", "actionable")
                    .put("axis", "")
                    .put("lifetime", "retained");
            finding.put("message", "");
        });
    }

    private List<Question> questionsOf(Consumer<ObjectNode> change) {
        ObjectNode judgement = (ObjectNode) JSON.readTree(json());
        change.accept(judgement);
        return Questions.about(JSON.treeToValue(judgement, Judgement.class), tags);
    }
}
