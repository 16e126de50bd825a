package dev.heaphotel.compile;

import dev.heaphotel.compile.box.FieldReader;
import dev.heaphotel.compile.box.MalformedFrame;
import dev.heaphotel.compile.box.ReplyKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what the box replies, believing nothing of it. */
final class ReplyFrame {

    /** Names, types and texts, in bytes. A class or type name ends at 65 535 bytes by its file format. */
    private static final int LONGEST_TEXT = 1 << 17;

    private static final int LONGEST_CLASS = 16 << 20;
    private static final int MOST = 1 << 16;
    private static final int HIGHEST_LINE = 1 << 24;

    private ReplyFrame() {}

    static boolean isReady(byte[] frame) throws MalformedFrame {
        return kind(new FieldReader(frame)) == ReplyKind.READY;
    }

    static Compilation read(byte[] frame) throws MalformedFrame {
        FieldReader in = new FieldReader(frame);
        Compilation compilation = switch (kind(in)) {
            case READY -> throw new MalformedFrame("expected the reply to an order, found that the box is ready");
            case COMPILED ->
                new Compilation.Compiled(classes(in), classes(in), facts(in), in.list(MOST, ReplyFrame::diagnostic));
            case FAILED -> new Compilation.Failed(in.list(MOST, ReplyFrame::diagnostic));
            case UNCALLABLE -> new Compilation.Uncallable(in.list(MOST, ReplyFrame::diagnostic));
            case REFUSED -> new Compilation.Refused(in.list(MOST, ReplyFrame::refusal));
            case TOO_HARD -> new Compilation.TooHard(text(in));
            case BROKEN -> new Compilation.Broken(text(in));
        };
        in.end();
        return compilation;
    }

    private static ReplyKind kind(FieldReader in) throws MalformedFrame {
        return ReplyKind.values()[in.number(0, ReplyKind.values().length - 1)];
    }

    private static Map<String, byte[]> classes(FieldReader in) throws MalformedFrame {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        in.list(MOST, field -> Map.entry(text(field), field.bytes(LONGEST_CLASS)))
                .forEach(entry -> classes.put(entry.getKey(), entry.getValue()));
        return Map.copyOf(classes);
    }

    private static SourceFacts facts(FieldReader in) throws MalformedFrame {
        return new SourceFacts(
                in.list(MOST, ReplyFrame::field),
                in.list(MOST, ReplyFrame::local),
                in.list(MOST, ReplyFrame::method),
                in.list(MOST, ReplyFrame::capture),
                in.list(MOST, each -> new SourceFacts.Type(text(each), line(each))));
    }

    private static SourceFacts.Field field(FieldReader in) throws MalformedFrame {
        return new SourceFacts.Field(
                text(in), text(in), text(in), in.flag(), line(in), lines(in), lines(in), lines(in));
    }

    private static SourceFacts.Local local(FieldReader in) throws MalformedFrame {
        return new SourceFacts.Local(text(in), text(in), text(in), line(in), lines(in));
    }

    private static SourceFacts.Method method(FieldReader in) throws MalformedFrame {
        return new SourceFacts.Method(
                text(in),
                text(in),
                in.list(MOST, field -> new SourceFacts.Parameter(text(field), text(field))),
                text(in),
                in.flag(),
                in.flag(),
                in.flag(),
                line(in),
                line(in),
                in.number(0, 1 << 20));
    }

    private static SourceFacts.Capture capture(FieldReader in) throws MalformedFrame {
        return new SourceFacts.Capture(text(in), line(in), in.number(1, 255), text(in), text(in));
    }

    private static Diagnostic diagnostic(FieldReader in) throws MalformedFrame {
        return new Diagnostic(line(in), line(in), in.flag() ? "error" : "warning", text(in));
    }

    private static Refusal refusal(FieldReader in) throws MalformedFrame {
        return new Refusal(line(in), text(in), text(in));
    }

    private static List<Integer> lines(FieldReader in) throws MalformedFrame {
        return in.list(MOST, ReplyFrame::line);
    }

    private static int line(FieldReader in) throws MalformedFrame {
        return in.number(0, HIGHEST_LINE);
    }

    private static String text(FieldReader in) throws MalformedFrame {
        return in.text(LONGEST_TEXT);
    }
}
