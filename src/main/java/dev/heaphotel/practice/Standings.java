package dev.heaphotel.practice;

import dev.heaphotel.submission.HandedIn;
import dev.heaphotel.submission.Ledger;
import dev.heaphotel.submission.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a visitor has done, problem by problem. */
@Component
class Standings {

    private final Ledger ledger;
    private final Editorials editorials;

    Standings(Ledger ledger, Editorials editorials) {
        this.ledger = ledger;
        this.editorials = editorials;
    }

    /** Slug to standing; what is not there is new. Who solves what was given up has solved it. */
    Map<String, Standing> of(Visitor visitor) {
        Map<String, Standing> standings = new HashMap<>();
        List<HandedIn> all = ledger.of(visitor);
        all.forEach(one -> standings.put(one.problem(), Standing.TRIED));
        editorials.givenUp(visitor).forEach(slug -> standings.put(slug, Standing.GIVEN_UP));
        all.stream().filter(HandedIn::solves).forEach(one -> standings.put(one.problem(), Standing.SOLVED));
        return standings;
    }

    Standing of(Visitor visitor, String slug) {
        return of(visitor).getOrDefault(slug, Standing.NEW);
    }
}
