package dev.heaphotel.practice.drill;

import dev.heaphotel.web.Texts;

/**
 * What is said to an answer that is not right yet: how much of it is, and where to look next. Names nothing that was not named
 * by the visitor.
 */
record Nudge(String words) {

    static Nudge of(Accusation accusation, Evidence evidence, Listing listing) {
        Name name = listing.name(accusation.holder()).orElseThrow();
        boolean line = listing.right(evidence).contains(accusation.line());
        if (evidence.heldBy(name.id())) {
            return new Nudge(Texts.say("practice.drill.nudge.holds", name.label()) + " "
                    + wrongLine(accusation.line(), name, evidence, listing));
        }
        return new Nudge(
                line
                        ? Texts.say("practice.drill.nudge.line-right", accusation.line(), name.label()) + " "
                                + notHere(name, evidence)
                        : wrongBoth(accusation.line(), name, evidence));
    }

    private static String wrongLine(int line, Name name, Evidence evidence, Listing listing) {
        Integer declared = evidence.holder().declaredAt();
        if (declared != null && declared == line) {
            return Texts.say("practice.drill.nudge.declares", line);
        }
        if (evidence.filledAt().contains(line)) {
            return Texts.say("practice.drill.nudge.links", line, name.label());
        }
        if (evidence.makers().contains(line)) {
            return Texts.say("practice.drill.nudge.makes", line, name.label());
        }
        return listing.mentions(line, name)
                ? Texts.say("practice.drill.nudge.mentions", line)
                : Texts.say("practice.drill.nudge.elsewhere", line);
    }

    private static String wrongBoth(int line, Name name, Evidence evidence) {
        String made = evidence.makers().contains(line) ? Texts.say("practice.drill.nudge.half", line) + " " : "";
        return made + Texts.say("practice.drill.nudge.not", name.label()) + " " + notHere(name, evidence);
    }

    private static String notHere(Name name, Evidence evidence) {
        if (name.primitive()) {
            return Texts.say("practice.drill.nudge.primitive", name.type());
        }
        if (name.local() && evidence.stays()) {
            return Texts.say("practice.drill.nudge.local", name.place());
        }
        String axis = evidence.row().label();
        return evidence.stays()
                ? Texts.say("practice.drill.nudge.fields", axis)
                : Texts.say("practice.drill.nudge.names", axis);
    }
}
