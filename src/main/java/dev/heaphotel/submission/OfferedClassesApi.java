package dev.heaphotel.submission;

import dev.heaphotel.judge.OfferedClasses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the editor completes from. */
@RestController
@Tag(name = "Problems")
class OfferedClassesApi {

    private final OfferedClasses offered;

    OfferedClassesApi(OfferedClasses offered) {
        this.offered = offered;
    }

    @GetMapping("/api/offered-classes")
    @Operation(summary = "The classes of the JDK that programs may use, with their members")
    ResponseEntity<List<OfferedClasses.Row>> all() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(6)).cachePublic())
                .body(offered.all());
    }
}
