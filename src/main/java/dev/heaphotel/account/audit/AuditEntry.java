package dev.heaphotel.account.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A line of the log, as {@link Audit#record} took it. */
public record AuditEntry(Instant at, Optional<UUID> who, String what, String about, String detail) {}
