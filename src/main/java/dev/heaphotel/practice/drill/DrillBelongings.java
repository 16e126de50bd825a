package dev.heaphotel.practice.drill;

import dev.heaphotel.account.Belongings;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** What a person did in drills. */
@Component
class DrillBelongings implements Belongings {

    private final DrillSteps steps;

    DrillBelongings(DrillSteps steps) {
        this.steps = steps;
    }

    @Override
    public String name() {
        return "drills";
    }

    @Override
    public void adopt(String guest, UUID person) {
        steps.adopt(guest, person);
    }

    @Override
    public void export(UUID person, JsonGenerator out) {
        out.writePOJO(steps.of(person));
    }

    @Override
    public void forget(UUID person) {
        steps.forget(person);
    }
}
