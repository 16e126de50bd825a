package dev.heaphotel.authoring.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTextTests {

    private static final String TEXT = """
            # What it is.
            title: Ring   # for short

            # Two of them.
            axes:
              - name: additions   # counted from the first
                symbol: n
                from: 256
                to: 16384
                hold: { window: 128 }
                mystery: kept
              - name: window
                symbol: k
                from: 32
                to: 2048
                hold: { additions: 4*k }

            bounds:
              - { axis: window, lifetime: peak, growth: O(k) }
            tests:
              - { additions: 6, window: 2, seeds: 4 }
            hints:
              - One.
              - Two.
            # To be found.
            drills:
              - name: first
            """;

    private final ManifestText manifest = read(TEXT);

    @ParameterizedTest
    @ValueSource(strings = {"lru-cache", "listener-registry", "shortest-path"})
    void formThatNobodyTouchedLeavesEveryByte(String slug) throws IOException {
        String text = Files.readString(Path.of("problems", slug, "problem.yaml"));

        assertThat(read(text).with(read(text).fields())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lru-cache", "listener-registry", "shortest-path"})
    void whatTheFormWritesItReads(String slug) throws IOException {
        Fields fields = read(Files.readString(Path.of("problems", slug, "problem.yaml")))
                .fields();

        assertThat(read(read("").with(fields)).fields()).isEqualTo(fields);
    }

    @Test
    void onlyWhatChangesIsWrittenAnew() {
        assertThat(written("hints[1]", "Two: it's more.")).isEqualTo(TEXT.replace("- Two.", "- 'Two: it''s more.'"));
    }

    @Test
    void axisTakesItsNameAlong() {
        String text = written("axes[1].name", "room");

        assertThat(text)
                .contains("hold: {room: 128}", "{axis: room, lifetime: peak, growth: O(k)}", "{additions: 6, room: 2,")
                .contains("mystery: kept", "# Two of them.", "# To be found.\ndrills:", "# for short")
                .doesNotContain("window", "# counted");
    }

    @Test
    void commentsThatWouldBeLostAreTold() {
        assertThat(manifest.withComments()).containsExactly("title", "axes");
    }

    @Test
    void keysAreLeftOutAndComeWhereAuthorsWriteThem() {
        assertThat(written("title", "")).startsWith("# What it is.\n\n# Two of them.");
        assertThat(written("counts", "All of it.")).contains("# for short\ncounts: All of it.\n\n# Two of them.");
    }

    @Test
    void rowsComeMoveAndGo() {
        Fields fields = manifest.fields();

        assertThat(changed("axes[0].remove").axes()).containsExactly("window");
        assertThat(changed("axes[0].remove").value("tests[0].sizes[0]")).isEqualTo("2");
        assertThat(changed("axes[1].up").value("axes[0].hold[1]")).isEqualTo("4*k");
        assertThat(changed("hints[1].up").value("hints[0]")).isEqualTo("Two.");
        assertThat(changed("tests.add").count("tests")).isEqualTo(2);
        assertThat(changed("drills.add")).isEqualTo(fields);
        assertThat(changed("hints[7].remove")).isEqualTo(fields);
        assertThat(changed("hints[0].up")).isEqualTo(fields);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b",
                "# no comment",
                "- dash",
                "*star",
                "&and",
                "{brace}",
                "[list]",
                "null",
                "~",
                "yes",
                "1e3",
                "'",
                "\"",
                "|",
                "two\nlines: of # it",
                "  \ttab\n\n\nand\n  more",
                "%",
                "@",
                "`",
                "? x",
                "!tag",
                "trail: ",
                "\u2028",
                "é 😀",
                "<script>alert(1)</script>",
                "a\n---\nb",
                "...",
                "x\n...\ny",
                "=",
                "<<"
            })
    void whateverIsTypedComesBack(String typed) {
        for (String field : List.of("title", "hints[0]", "entry.signature", "axes[0].label", "follow-ups[0].answer")) {
            Map<String, String> posted = new HashMap<>(manifest.fields().values());
            posted.put(field, typed);
            Fields fields = Fields.posted(posted);

            Fields again = read(manifest.with(fields)).fields();

            assertThat(again.value(field)).as(field).isEqualTo(fields.value(field));
            assertThat(again.value("axes[1].to")).isEqualTo("2048");
        }
    }

    @Test
    void namesThatAreNoFieldsAreNotTaken() {
        assertThat(Fields.posted(Map.of("drills[0].name", "x", "axes[100].name", "x", "title\n", "x"))
                        .values())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a list", "just words", "a: [", "a: &x [1]\nb: *x\n", "a: 1\n---\nb: 2\n"})
    void whatIsNoKeysWithValuesHasNoForm(String text) {
        assertThat(ManifestText.of(text)).isEmpty();
    }

    @Test
    void textOnOneLineIsUnfolded() {
        assertThat(read("{title: Ring, place: 2}").with(Fields.posted(Map.of("title", "Rung", "place", "2"))))
                .isEqualTo("title: Rung\nplace: 2\n");
    }

    private Fields changed(String change) {
        return RowChange.made(change, manifest.fields());
    }

    private String written(String field, String value) {
        return manifest.with(manifest.fields().with(Map.of(field, value)));
    }

    private static ManifestText read(String text) {
        return ManifestText.of(text).orElseThrow();
    }
}
