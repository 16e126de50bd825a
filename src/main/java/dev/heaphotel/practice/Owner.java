package dev.heaphotel.practice;

import dev.heaphotel.submission.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose a row is, in SQL. Tables that keep it have the columns {@code person} and {@code guest}, one of them filled at least. */
final class Owner {

    /** A person's or a guest's, never both: what a guest did becomes the person's when they sign in. */
    static final String OWNED = "person = cast(:person as uuid) or (person is null and guest = cast(:guest as text))";

    private Owner() {}

    /** The values of {@code :person} and {@code :guest}. */
    static Map<String, @Nullable Object> of(Visitor visitor) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("person", visitor.person().orElse(null));
        values.put("guest", visitor.guest().orElse(null));
        return values;
    }
}
