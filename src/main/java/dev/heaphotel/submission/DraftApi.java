package dev.heaphotel.submission;

import dev.heaphotel.problem.Catalogue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What somebody is writing, kept for the next browser. */
@RestController
@Tag(name = "Drafts", description = "What you are writing for a problem. Yours alone, by session or guest cookie.")
class DraftApi {

    /** An editor saves once a second at most; behind one address may sit several without a cookie yet. */
    private static final int IN_A_ROW = 40;

    private static final Duration STRIDE = Duration.ofMillis(500);

    private final Catalogue catalogue;
    private final Drafts drafts;
    private final Asides asides;
    private final Visitors visitors;
    private final Pace pace;

    DraftApi(Catalogue catalogue, Drafts drafts, Asides asides, Visitors visitors, Clock clock) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.asides = asides;
        this.visitors = visitors;
        this.pace = new Pace(IN_A_ROW, STRIDE, clock);
    }

    /** @param basedOn revision of the draft that the text was made from, 0 for none */
    record DraftText(@Nullable String source, @Nullable Long basedOn) {

        String text() {
            return Optional.ofNullable(source).orElse("");
        }
    }

    @GetMapping("/api/problems/{slug}/draft")
    @Operation(summary = "Your draft; revision 0 where you have none")
    DraftBody draft(@PathVariable String slug, HttpServletRequest request) {
        Visitor visitor = visitors.recognise(request);
        return DraftBody.of(drafts.of(visitor, known(slug)), visitor);
    }

    @PutMapping(path = "/api/problems/{slug}/draft", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Keep a text as your draft",
            description =
                    "409 with the source, revision and savedAt that are there where it is based on another revision.")
    DraftBody save(
            @PathVariable String slug,
            @RequestBody DraftText text,
            HttpServletRequest request,
            HttpServletResponse response) {
        Visitor visitor = welcome(text, slug, request, response);
        long basedOn = Optional.ofNullable(text.basedOn()).orElse(0L);
        Saving saving = drafts.save(visitor, slug, text.text(), basedOn);
        if (saving instanceof Saving.Conflict conflict) {
            throw new DraftChanged(DraftBody.of(Optional.of(conflict.there()), visitor));
        }
        return DraftBody.saved(((Saving.Kept) saving).draft(), visitor);
    }

    @PostMapping(path = "/api/problems/{slug}/draft/asides", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Keep a text that your draft no longer is")
    Map<String, UUID> setAside(
            @PathVariable String slug,
            @RequestBody DraftText text,
            HttpServletRequest request,
            HttpServletResponse response) {
        return Map.of("id", asides.add(welcome(text, slug, request, response), slug, text.text()));
    }

    private Visitor welcome(DraftText text, String slug, HttpServletRequest request, HttpServletResponse response) {
        known(slug);
        SourceRules.check(text.text(), "");
        Visitor visitor = visitors.welcome(request, response);
        TooFast.refuse(pace, visitor.owner(), "save");
        return visitor;
    }

    private String known(String slug) {
        return catalogue.find(slug).orElseThrow(() -> ProblemApi.unknown(slug)).slug();
    }
}
