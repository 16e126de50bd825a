package dev.heaphotel.authoring;

import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.Reading;
import dev.heaphotel.web.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nothing reaches candidates before a proof of exactly the texts that are published. */
@Service
class Publishing {

    private final Shelf shelf;
    private final Proofs proofs;
    private final PackageDrafts drafts;

    Publishing(Shelf shelf, Proofs proofs, PackageDrafts drafts) {
        this.shelf = shelf;
        this.proofs = proofs;
        this.drafts = drafts;
    }

    /** How far a draft is. */
    sealed interface Standing {

        /** In a sentence. */
        String words();

        /** The latest one of these very texts. */
        default Optional<UUID> proof() {
            return Optional.empty();
        }

        /** {@code broken}, {@code unproved} and so on. */
        default String word() {
            return getClass().getSimpleName().toLowerCase(Locale.ROOT);
        }
    }

    /** It cannot be read. */
    record Broken() implements Standing {
        @Override
        public String words() {
            return Texts.say("authoring.standing.broken");
        }
    }

    /** These texts were never proved. */
    record Unproved() implements Standing {
        @Override
        public String words() {
            return Texts.say("authoring.standing.unproved");
        }
    }

    record Proving(UUID id) implements Standing {
        @Override
        public String words() {
            return Texts.say("authoring.standing.proving");
        }

        @Override
        public Optional<UUID> proof() {
            return Optional.of(id);
        }
    }

    /** @param obstacles how many things stand in the way */
    record Stopped(UUID id, int obstacles) implements Standing {
        @Override
        public String words() {
            return Texts.say("authoring.standing.stopped", obstacles);
        }

        @Override
        public Optional<UUID> proof() {
            return Optional.of(id);
        }
    }

    record Proved(UUID id) implements Standing {
        @Override
        public String words() {
            return Texts.say("authoring.standing.proved");
        }

        @Override
        public Optional<UUID> proof() {
            return Optional.of(id);
        }
    }

    /** These very texts are what candidates are offered. */
    record Published(int number) implements Standing {
        @Override
        public String words() {
            return Texts.say("authoring.standing.published", number);
        }
    }

    Standing standing(PackageDraft draft) {
        if (!(draft.reading() instanceof Reading.Loaded loaded)) {
            return new Broken();
        }
        Optional<Publication> current = shelf.line(draft.slug())
                .filter(line -> !line.retired())
                .map(Shelf.Line::current)
                .filter(published -> published.version().equals(loaded.files().version()));
        if (current.isPresent()) {
            return new Published(current.get().number());
        }
        return proofs.latestOf(loaded.files().version())
                .map(proof -> standing(proof, loaded.problem()))
                .orElseGet(Unproved::new);
    }

    private Standing standing(Proofs.Proof proof, Problem problem) {
        ProofView view = ProofView.of(proof, problem, proofs.rows(proof.id()));
        if (view.running()) {
            return new Proving(proof.id());
        }
        return view.proved()
                ? new Proved(proof.id())
                : new Stopped(proof.id(), Math.max(1, view.obstacles().size()));
    }

    /** Empty where it may not be published; then nothing happened. */
    @Transactional
    public Optional<Publication> publish(UUID draft, UUID by, String note) {
        return drafts.find(draft)
                .filter(found -> standing(found) instanceof Proved)
                .flatMap(found -> found.reading() instanceof Reading.Loaded loaded
                        ? Optional.of(shelf.publish(found.slug(), loaded.files(), by, note))
                        : Optional.empty());
    }
}
