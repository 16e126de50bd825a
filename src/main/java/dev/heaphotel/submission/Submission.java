package dev.heaphotel.submission;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.unit.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A candidate's program on its way to a verdict. Guards its own transitions. */
@Entity
class Submission implements Persistable<UUID> {

    enum State {
        /** Waits for a judging slot. */
        QUEUED,
        /** Is being judged; may be judged anew when the judging server dies. */
        RUNNING,
        /** Has its verdict, for good. */
        DONE
    }

    @Id
    private UUID id;

    private String problem;
    private @Nullable String version;
    private String source;
    private @Nullable String claim;

    @Enumerated(EnumType.STRING)
    private Depth kind;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private @Nullable String result;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    private @Nullable UUID person;
    private @Nullable String guest;
    private String address;
    private @Nullable Long seed;

    @Column(name = "heap_mib")
    private @Nullable Integer heapMib;

    private transient boolean fresh;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Submission() {}

    Submission(HandIn handIn, Visitor visitor, Instant now) {
        this.id = UUID.randomUUID();
        this.problem = handIn.problem();
        this.version = handIn.version();
        this.kind = handIn.kind();
        this.source = handIn.source();
        this.claim = handIn.claim().orElse(null);
        this.state = State.QUEUED;
        this.createdAt = now;
        this.person = visitor.person().orElse(null);
        this.guest = visitor.person().isPresent() ? null : visitor.guest().orElse(null);
        this.address = visitor.address();
        this.seed = handIn.conditions().seed();
        this.heapMib = handIn.conditions().heapMib();
        this.fresh = true;
    }

    /** A slot took it up, perhaps again. */
    void begin(Instant now) {
        if (state == State.DONE) {
            throw new IllegalStateException(
                    "Submission " + id + " is DONE with " + verdict + " and cannot begin again.");
        }
        state = State.RUNNING;
        startedAt = now;
    }

    /** The first verdict counts: a later one, of an attempt that outlived its server's death notice, changes nothing. */
    void finish(Verdict verdict, String result, Instant now) {
        if (state == State.DONE) {
            return;
        }
        this.state = State.DONE;
        this.verdict = verdict;
        this.result = result;
        this.finishedAt = now;
    }

    /** Our machinery failed at it, and it is to be judged after all: it waits as if it had never been judged. */
    void reopen() {
        if (verdict != Verdict.SYSTEM_ERROR) {
            throw new IllegalStateException("Submission " + id + " is " + state + " with " + verdict
                    + "; only one that ended in SYSTEM_ERROR is judged again.");
        }
        state = State.QUEUED;
        verdict = null;
        result = null;
        startedAt = null;
        finishedAt = null;
    }

    /** Whoever handed it in, as the queue tells owners apart. */
    String owner() {
        return new Visitor(Optional.ofNullable(person), Optional.ofNullable(guest), false, address).owner();
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Spares Spring Data a query before the insert. */
    @Override
    public boolean isNew() {
        return fresh;
    }

    UUID id() {
        return id;
    }

    /** Slug. */
    String problem() {
        return problem;
    }

    /** Of the package by which it is judged; empty for what was handed in before versions were kept. */
    Optional<String> version() {
        return Optional.ofNullable(version);
    }

    Conditions conditions() {
        return new Conditions(seed, heapMib);
    }

    String source() {
        return source;
    }

    Optional<String> claim() {
        return Optional.ofNullable(claim);
    }

    Depth kind() {
        return kind;
    }

    State state() {
        return state;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    /** The judgement as JSON, once DONE. */
    Optional<String> result() {
        return Optional.ofNullable(result);
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** The network address it came from. */
    String address() {
        return address;
    }

    /** What a person handed in is that person's alone: the next one at the same browser brings the same guest key. */
    boolean isOf(Visitor visitor) {
        return person == null
                ? visitor.guest().filter(key -> key.equals(guest)).isPresent()
                : visitor.person().filter(person::equals).isPresent();
    }
}
