package dev.heaphotel.account;

import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/**
 * What a feature keeps for people and guests. Each feature that keeps something has a bean of this type; all of them are called
 * when a guest turns out to be a person, when a person wants to see what is kept, and when a person leaves.
 */
public interface Belongings {

    /** Its name in the export, such as {@code submissions}. */
    String name();

    /** What was the guest's is the person's from now on. In a transaction that all features share. */
    void adopt(String guest, UUID person);

    /** Writes all that is kept for the person as one JSON value, piece by piece where it may be much. In no transaction. */
    void export(UUID person, JsonGenerator out);

    /** Nothing of the person stays. In a transaction that all features share. */
    void forget(UUID person);
}
