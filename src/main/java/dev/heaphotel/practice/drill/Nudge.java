package dev.heaphotel.practice.drill;

/**
 * What is said to an answer that is not right yet: how much of it is, and where to look next. Names nothing that was not named
 * by the visitor.
 */
record Nudge(String words) {

    static Nudge of(Accusation accusation, Evidence evidence, Listing listing) {
        Name name = listing.name(accusation.holder()).orElseThrow();
        boolean line = listing.right(evidence).contains(accusation.line());
        if (evidence.heldBy(name.id())) {
            return new Nudge(
                    "Yes, " + name.label() + " holds it. " + wrongLine(accusation.line(), name, evidence, listing));
        }
        return new Nudge(
                line
                        ? "Line " + accusation.line() + " is right: there it goes in. But what does it go into? Not "
                                + name.label() + ". " + notHere(name, evidence)
                        : wrongBoth(accusation.line(), name, evidence));
    }

    private static String wrongLine(int line, Name name, Evidence evidence, Listing listing) {
        Integer declared = evidence.holder().declaredAt();
        if (declared != null && declared == line) {
            return "Line " + line + " only declares it. At which line does something go in?";
        }
        if (evidence.filledAt().contains(line)) {
            return "Line " + line + " links things that it may lead to. At which line does " + name.label()
                    + " itself get hold of more?";
        }
        if (evidence.makers().contains(line)) {
            return "Line " + line + " makes what is held. At which line does " + name.label() + " get hold of that?";
        }
        return listing.mentions(line, name)
                ? "Line " + line + " has to do with it, but it is not where more and more goes in. Which line is?"
                : "Line " + line
                        + " does not touch it. Look at the lines that do: at which of them does something go in?";
    }

    private static String wrongBoth(int line, Name name, Evidence evidence) {
        String made = evidence.makers().contains(line)
                ? "Line " + line
                        + " makes what is held, and that is half of it. Follow it from there: where is it put? "
                : "";
        return made + "Not " + name.label() + ". " + notHere(name, evidence);
    }

    private static String notHere(Name name, Evidence evidence) {
        if (name.primitive()) {
            return "It is one " + name.type() + ", and takes the same room however often it changes.";
        }
        if (name.local() && evidence.stays()) {
            return "It is a local of " + name.place()
                    + ": once the call has returned, it leads to nothing any more. What stays is held by something that stays.";
        }
        String axis = evidence.row().label();
        return evidence.stays()
                ? "Ask of each field: when there were twice as many " + axis + ", how long is it when the work is done?"
                : "Ask of each name: with twice as many " + axis + ", how long does it get while the call runs?";
    }
}
