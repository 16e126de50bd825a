package dev.heaphotel.compile.box;

import java.util.List;
import java.util.Map;

/** The frames the box sends. Every one begins with its {@link ReplyKind}. */
final class Reply {

    private Reply() {}

    static byte[] ready() {
        return of(ReplyKind.READY).body();
    }

    static byte[] compiled(
            Map<String, byte[]> candidate, Map<String, byte[]> harness, Facts facts, List<Message> warnings) {
        FieldWriter out = of(ReplyKind.COMPILED);
        classes(out, candidate);
        classes(out, harness);
        facts.write(out);
        return out.list(warnings, (to, message) -> message.write(to)).body();
    }

    static byte[] failed(List<Message> messages) {
        return messages(ReplyKind.FAILED, messages);
    }

    static byte[] uncallable(List<Message> messages) {
        return messages(ReplyKind.UNCALLABLE, messages);
    }

    static byte[] refused(List<Refused> refusals) {
        return of(ReplyKind.REFUSED)
                .list(refusals, (to, refusal) -> refusal.write(to))
                .body();
    }

    static byte[] tooHard(String why) {
        return of(ReplyKind.TOO_HARD).text(why).body();
    }

    static byte[] broken(String what) {
        return of(ReplyKind.BROKEN).text(what).body();
    }

    private static byte[] messages(ReplyKind kind, List<Message> messages) {
        return of(kind).list(messages, (to, message) -> message.write(to)).body();
    }

    private static void classes(FieldWriter out, Map<String, byte[]> classes) {
        out.list(classes.entrySet(), (to, entry) -> to.text(entry.getKey()).bytes(entry.getValue()));
    }

    private static FieldWriter of(ReplyKind kind) {
        return new FieldWriter().number(kind.ordinal());
    }
}
