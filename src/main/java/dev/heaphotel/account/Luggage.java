package dev.heaphotel.account;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JsonGenerator;

/** The {@link Belongings} of all features as one. */
@Service
class Luggage {

    /** Asked for when needed: the filter chain must not wait for every feature. */
    private final ObjectProvider<Belongings> pieces;

    Luggage(ObjectProvider<Belongings> pieces) {
        this.pieces = pieces;
    }

    @Transactional
    public void adopt(String guest, UUID person) {
        pieces.orderedStream().forEach(piece -> piece.adopt(guest, person));
    }

    @Transactional
    public void forget(UUID person) {
        pieces.orderedStream().forEach(piece -> piece.forget(person));
    }

    /** As properties of an object that is open. */
    void export(UUID person, JsonGenerator out) {
        pieces.orderedStream().forEach(piece -> {
            out.writeName(piece.name());
            piece.export(person, out);
        });
    }
}
