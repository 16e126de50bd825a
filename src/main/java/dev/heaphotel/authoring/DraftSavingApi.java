package dev.heaphotel.authoring;

import dev.heaphotel.account.AdminOnly;
import dev.heaphotel.account.SignedIn;
import dev.heaphotel.problem.PackageFiles;
import dev.heaphotel.web.ApiProblem;
import dev.heaphotel.web.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What an author types saves itself. */
@RestController
@AdminOnly
class DraftSavingApi {

    private final PackageDrafts drafts;

    DraftSavingApi(PackageDrafts drafts) {
        this.drafts = drafts;
    }

    /** @param revision of the draft that the text was made from */
    record FileText(
            @Nullable String file,
            @Nullable String text,
            @Nullable Long revision) {}

    /** 409 with the text that is there, where somebody else saved meanwhile. */
    @PutMapping(path = "/admin/drafts/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> save(
            @PathVariable UUID id, @RequestBody FileText posted, @AuthenticationPrincipal SignedIn author) {
        String file = Optional.ofNullable(posted.file()).orElse("");
        String text = Optional.ofNullable(posted.text()).orElse("");
        long revision = Optional.ofNullable(posted.revision()).orElse(0L);
        PackageDraft draft = drafts.find(id).orElseThrow(DraftSavingApi::gone);
        if (!PackagePath.isPath(file)) {
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST, Texts.say("authoring.no.file-title"), Texts.say("authoring.no.file"));
        }
        PackageFiles changed = draft.files().with(file, text);
        PackageDrafts.Saved saved = drafts.save(id, revision, draft.slug(), changed, author.id());
        if (saved instanceof PackageDrafts.Saved.As as) {
            return ResponseEntity.ok(Map.of("revision", as.revision()));
        }
        if (saved instanceof PackageDrafts.Saved.Changed there) {
            PackageDraft now = there.now();
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(Map.of(
                            "revision", now.revision(),
                            "text", now.files().texts().getOrDefault(file, "")));
        }
        throw gone();
    }

    private static ApiProblem gone() {
        return new ApiProblem(
                HttpStatus.NOT_FOUND, Texts.say("authoring.no.draft-title"), Texts.say("authoring.no.draft"));
    }
}
