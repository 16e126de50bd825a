package dev.heaphotel.lab;

import dev.heaphotel.web.Texts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why there is nothing to show, with the lines of the source it is about. */
record ShortfallView(String title, List<Detail> details) {

    private static final Pattern AT_LINE = Pattern.compile("(?s)line (\\d{1,7}): (.*)");
    private static final Pattern ENDS_AT_LINE = Pattern.compile("(?s).* at line (\\d{1,7})");

    /** @param line from 1; 0 where none is named */
    record Detail(int line, String message) {}

    static ShortfallView of(LabBody.Shortfall shortfall) {
        Matcher end = ENDS_AT_LINE.matcher(shortfall.title());
        List<Detail> details = end.matches()
                ? List.of(new Detail(Integer.parseInt(end.group(1)), Texts.say("lab.result.thrown-here")))
                : shortfall.details().stream().map(ShortfallView::detail).toList();
        return new ShortfallView(shortfall.title(), details);
    }

    private static Detail detail(String said) {
        Matcher at = AT_LINE.matcher(said);
        return at.matches() ? new Detail(Integer.parseInt(at.group(1)), at.group(2)) : new Detail(0, said);
    }
}
