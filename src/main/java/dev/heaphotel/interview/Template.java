package dev.heaphotel.interview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** What an interviewer sets up again and again; each part as in {@link Interview}. */
public record Template(
        UUID id,
        UUID owner,
        String name,
        int minutes,
        Set<Help> help,
        OptionalInt heapMib,
        long seed,
        Optional<String> skills,
        List<Assignment> problems) {}
