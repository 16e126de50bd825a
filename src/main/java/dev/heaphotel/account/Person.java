package dev.heaphotel.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody with an account. */
@Entity
class Person {

    @Id
    private UUID id;

    private @Nullable String email;
    private String name;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "created_at")
    private Instant createdAt;

    /** Since when they may not sign in. */
    @Column(name = "locked_at")
    private @Nullable Instant lockedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway")
    protected Person() {}

    private Person(@Nullable String email, String name, @Nullable String passwordHash, Role role, Instant now) {
        this.id = UUID.randomUUID();
        this.email = email;
        this.name = name;
        this.passwordHash = passwordHash;
        this.role = role;
        this.createdAt = now;
    }

    static Person withPassword(String email, String name, String passwordHash, Role role, Instant now) {
        return new Person(email, name, passwordHash, role, now);
    }

    /** Signs in elsewhere: the address is what was said there, and opens nothing here. */
    static Person fromElsewhere(Optional<String> email, String name, Instant now) {
        return new Person(email.orElse(null), name, null, Role.CANDIDATE, now);
    }

    void rename(String name) {
        this.name = name;
    }

    void changePassword(String hash) {
        this.passwordHash = hash;
    }

    void changeRole(Role role) {
        this.role = role;
    }

    void lock(Instant now) {
        this.lockedAt = now;
    }

    void unlock() {
        this.lockedAt = null;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** Empty for somebody who signs in elsewhere. */
    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Role role() {
        return role;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Empty where they may sign in. */
    Optional<Instant> lockedAt() {
        return Optional.ofNullable(lockedAt);
    }

    SignedIn signedIn() {
        return new SignedIn(id, email().orElse(""), name, role, passwordHash().orElse(""));
    }
}
