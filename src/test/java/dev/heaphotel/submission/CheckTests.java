package dev.heaphotel.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.Client.Answer;
import dev.heaphotel.HotelTest;
import dev.heaphotel.Stay;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor asks while somebody types. */
@HotelTest
class CheckTests {

    @RegisterExtension
    final Stay stay = new Stay();

    @Test
    void errorsAndRefusalsComeWithTheirLine() {
        JsonNode broken = check("class LRUCache {\n    int a = \"text\";\n}\n").json();
        JsonNode refused =
                check("class LRUCache {\n    void f() { System.exit(1); }\n}\n").json();
        JsonNode fine = check("class LRUCache {}").json();

        assertThat(broken.get("diagnostics").get(0).get("line").asInt()).isEqualTo(2);
        assertThat(broken.get("diagnostics").get(0).get("message").asString()).contains("incompatible types");
        assertThat(refused.get("refusals").get(0).get("line").asInt()).isEqualTo(2);
        assertThat(refused.get("refusals").get(0).get("uses").asString()).contains("exit");
        assertThat(fine.get("diagnostics").size() + fine.get("refusals").size()).isZero();
    }

    @Test
    void checkIsNoAttempt() {
        check("class LRUCache {}");

        assertThat(stay.browser().get("/problems/lru-cache/attempts").body()).contains("will be kept here");
    }

    @Test
    void tooLongASourceAndAnUnknownProblemAreRefused() {
        assertThat(check("x".repeat(64 * 1024 + 1)).status()).isEqualTo(413);
        assertThat(stay.browser().postJson("/api/problems/nothing/check", "{}").status())
                .isEqualTo(404);
    }

    @Test
    void editorCompletesFromWhatTheSandboxOffers() {
        JsonNode rows = stay.browser().get("/api/offered-classes").json();

        assertThat(members(rows, "java.util", "HashMap")).anyMatch(member -> member.startsWith("put(K, V) V"));
        assertThat(members(rows, "java.lang", "StringBuilder")).anyMatch(member -> member.startsWith("append(char)"));
        assertThat(members(rows, "java.lang", "System")).noneMatch(member -> member.contains("exit("));
        assertThat(rows.valueStream().map(row -> row.get("of").asString()))
                .noneMatch(name -> name.startsWith("java.net") || name.startsWith("java.lang.invoke"));
    }

    private static Iterable<String> members(JsonNode rows, String of, String name) {
        return rows.valueStream()
                .filter(row -> row.get("of").asString().equals(of)
                        && row.get("name").asString().equals(name))
                .flatMap(row -> row.get("members").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private Answer check(String source) {
        return stay.browser()
                .postJson(
                        "/api/problems/lru-cache/check",
                        JsonMapper.shared().writeValueAsString(Map.of("source", source)));
    }
}
