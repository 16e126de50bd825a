package dev.heaphotel.submission;

import java.util.Optional;
import java.util.UUID;

/**
 * Who hands something in.
 *
 * @param person  whoever is signed in
 * @param guest   the random key in the guest cookie; programs bring none
 * @param address the network address the request came from
 */
record Visitor(Optional<UUID> person, Optional<String> guest, String address) {}
