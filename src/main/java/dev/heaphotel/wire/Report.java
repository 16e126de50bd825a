package dev.heaphotel.wire;

import java.io.IOException;
import java.util.List;

/** What the probe says. It is testimony: the candidate's code shares the probe's JVM. All amounts in bytes from 0. */
public sealed interface Report {

    byte[] payload() throws IOException;

    /** The program is loaded. */
    record Ready(String jvm) implements Report {

        @Override
        public byte[] payload() throws IOException {
            return new Out().text(jvm).payload();
        }

        static Ready read(In in) throws IOException {
            return new Ready(in.text());
        }
    }

    /**
     * @param calls  where a transcript was asked for: every call as text, in order
     * @param digest of all answers, in order
     */
    record Played(List<Call> calls, long digest, String printed) implements Report {

        @Override
        public byte[] payload() throws IOException {
            return new Out()
                    .list(calls, (out, call) -> out.text(call.said()).text(call.answer()))
                    .number(digest)
                    .text(printed)
                    .payload();
        }

        static Played read(In in) throws IOException {
            return new Played(in.list(each -> new Call(each.text(), each.text())), in.number(), in.text());
        }
    }

    /** One call and its answer, {@code put(1, 1)} and {@code ""} where it returned nothing. */
    record Call(String said, String answer) {}

    /**
     * One size, weighed.
     *
     * @param withOutput  held after the work, output included, in bytes over the baseline (may be slightly negative)
     * @param retained    held with the output dropped and the candidate's object still in use
     * @param left        held with the candidate's object dropped too: by statics, threads, interned strings
     * @param peakLow     the most seen at a collection
     * @param peakHigh    no more than this was held at any moment
     * @param churn       allocated in all
     * @param frames      deepest call depth of the candidate's methods
     * @param stackBytes  estimate of those frames
     * @param digest      of all answers
     * @param repeatable  false where two passes allocated different amounts
     * @param timeline    memory over time, in the order of time
     * @param estimated   true where {@code peakHigh} is an estimate rather than certain
     * @param weighings   collections spent on the peak
     */
    record Weighed(
            long withOutput,
            long retained,
            long left,
            long peakLow,
            long peakHigh,
            long churn,
            long frames,
            long stackBytes,
            long digest,
            boolean repeatable,
            List<Moment> timeline,
            boolean estimated,
            int weighings)
            implements Report {

        @Override
        public byte[] payload() throws IOException {
            return new Out()
                    .number(withOutput)
                    .number(retained)
                    .number(left)
                    .number(peakLow)
                    .number(peakHigh)
                    .number(churn)
                    .number(frames)
                    .number(stackBytes)
                    .number(digest)
                    .flag(repeatable)
                    .list(
                            timeline,
                            (out, at) ->
                                    out.number(at.allocated()).number(at.low()).number(at.high()))
                    .flag(estimated)
                    .integer(weighings)
                    .payload();
        }

        static Weighed read(In in) throws IOException {
            return new Weighed(
                    in.number(),
                    in.number(),
                    in.number(),
                    in.number(),
                    in.number(),
                    in.amount(),
                    in.amount(),
                    in.amount(),
                    in.number(),
                    in.flag(),
                    in.list(each -> new Moment(each.amount(), each.number(), each.number())),
                    in.flag(),
                    in.integer());
        }
    }

    /** After {@code allocated} bytes, {@code low} were held, and no more than {@code high} until the next moment. */
    record Moment(long allocated, long low, long high) {}

    /** What is reachable from the candidate's object, its statics and threads, grouped by path shape. */
    record Walked(List<Shape> shapes) implements Report {

        @Override
        public byte[] payload() throws IOException {
            return new Out()
                    .list(
                            shapes,
                            (out, shape) -> out.list(shape.path(), Out::text)
                                    .number(shape.count())
                                    .number(shape.bytes()))
                    .payload();
        }

        static Walked read(In in) throws IOException {
            return new Walked(in.list(each -> new Shape(each.list(In::text), each.amount(), each.amount())));
        }
    }

    /**
     * @param path  {@code LRUCache.map}, {@code HashMap.table}, {@code HashMap$Node.value}; repeated steps are folded
     * @param count objects reached by this shape first
     * @param bytes their shallow size together
     */
    record Shape(List<String> path, long count, long bytes) {}

    /** The objects along one path, as a graph small enough to be drawn. */
    record Drawn(List<Node> nodes, List<Edge> edges) implements Report {

        @Override
        public byte[] payload() throws IOException {
            return new Out()
                    .list(
                            nodes,
                            (out, node) -> out.text(node.type())
                                    .text(node.label())
                                    .integer(node.count())
                                    .integer(node.length())
                                    .integer(node.used()))
                    .list(
                            edges,
                            (out, edge) -> out.integer(edge.from())
                                    .integer(edge.to())
                                    .text(edge.name())
                                    .integer(edge.step()))
                    .payload();
        }

        static Drawn read(In in) throws IOException {
            return new Drawn(
                    in.list(each -> new Node(each.text(), each.text(), each.integer(), each.integer(), each.integer())),
                    in.list(each -> new Edge(each.integer(), each.integer(), each.text(), each.integer())));
        }
    }

    /**
     * One object, or several of one class folded into one.
     *
     * @param type   as in a path, {@code HashMap$Node}
     * @param label  what it contains, in a few characters; may be empty
     * @param length of an array, else 0
     * @param used   elements of an array that are not null, 0 for an array of numbers
     */
    record Node(String type, String label, int count, int length, int used) {}

    /**
     * A reference.
     *
     * @param from places among the nodes
     * @param name the field, or {@code [3]}
     * @param step the place in the path of the step it takes, -1 for an element of an array; as many as the path has steps
     *             for the way back from a weak map's value to its key
     */
    record Edge(int from, int to, String name, int step) {}

    /**
     * Allocation by line. All lines' bytes and those elsewhere are the work's whole churn.
     *
     * @param lines       each line that allocated, calls into the JDK included
     * @param elsewhere   what no line of the candidate allocated: the driver's own code
     * @param complete    false where the program did so much that counting stopped before its end
     * @param heldKnown   false where nothing can be said of what is held; those figures are then 0
     * @param deepestLine the line running when the stack was deepest, 0 where unknown
     */
    record Attributed(List<Line> lines, Line elsewhere, boolean complete, boolean heldKnown, int deepestLine)
            implements Report {

        @Override
        public byte[] payload() throws IOException {
            Out out = new Out().list(lines, (o, line) -> line.write(o));
            elsewhere.write(out);
            return out.flag(complete).flag(heldKnown).integer(deepestLine).payload();
        }

        static Attributed read(In in) throws IOException {
            return new Attributed(in.list(Line::read), Line.read(in), in.flag(), in.flag(), in.integer());
        }
    }

    /**
     * @param bytes    allocated while the line was the innermost one that ran
     * @param held     of these, after the work, by the candidate's object, statics and threads
     * @param atPeak   of these, at the moment asked for
     * @param returned of these, after the work, by the output alone
     */
    record Line(int line, long bytes, long held, long atPeak, long returned) {

        void write(Out out) throws IOException {
            out.integer(line).number(bytes).number(held).number(atPeak).number(returned);
        }

        static Line read(In in) throws IOException {
            return new Line(in.integer(), in.amount(), in.amount(), in.amount(), in.amount());
        }
    }

    /**
     * Objects alive that were not before the work, output aside.
     *
     * @param populations the largest first, 100 at most
     * @param atPeak      counted at the moment asked for; else after the work
     */
    record Counted(List<Population> populations, boolean atPeak) implements Report {

        @Override
        public byte[] payload() throws IOException {
            return new Out()
                    .list(
                            populations,
                            (out, each) -> out.text(each.name())
                                    .flag(each.own())
                                    .number(each.count())
                                    .number(each.bytes()))
                    .flag(atPeak)
                    .payload();
        }

        static Counted read(In in) throws IOException {
            return new Counted(
                    in.list(each -> new Population(each.text(), each.flag(), each.amount(), each.amount())), in.flag());
        }
    }

    /**
     * The objects of one class.
     *
     * @param name  binary name, {@code int[]} for an array, {@code A$$Lambda} for all lambdas of a class
     * @param own   a class of the candidate's
     * @param bytes their sizes together
     */
    record Population(String name, boolean own, long count, long bytes) {}

    /**
     * The lab's input and output, weighed by letting go of one after the other; in bytes.
     *
     * @param input      of the arguments as they were handed over
     * @param inputAfter of the arguments after the call: more where it filled one, less where it emptied one
     * @param withOutput held after the work over what was held before, may be negative
     * @param object     held by the object alone
     * @param left       held by nobody we handed over or made: statics, threads, interned strings
     */
    record Apportioned(long input, long inputAfter, long withOutput, long object, long left) implements Report {

        @Override
        public byte[] payload() throws IOException {
            return new Out()
                    .number(input)
                    .number(inputAfter)
                    .number(withOutput)
                    .number(object)
                    .number(left)
                    .payload();
        }

        static Apportioned read(In in) throws IOException {
            return new Apportioned(in.number(), in.number(), in.number(), in.number(), in.number());
        }
    }

    /**
     * The candidate's code threw, in place of the report asked for.
     *
     * @param exception   class name
     * @param message     cut at 4096 characters, empty where there is none
     * @param lines       of the candidate's source, innermost first
     * @param calls       the calls so far, the last one threw; empty without a transcript
     * @param heapFull    an OutOfMemoryError, caught or not
     * @param outsideWork thrown by the author's workload itself, not by the candidate
     */
    record Threw(
            String exception,
            String message,
            List<Integer> lines,
            List<Call> calls,
            boolean heapFull,
            boolean outsideWork,
            String printed)
            implements Report {

        /** The same, with what the program printed. */
        public Threw printing(String text) {
            return new Threw(exception, message, lines, calls, heapFull, outsideWork, text);
        }

        @Override
        public byte[] payload() throws IOException {
            return new Out()
                    .text(exception)
                    .text(message)
                    .list(lines, Out::integer)
                    .list(calls, (out, call) -> out.text(call.said()).text(call.answer()))
                    .flag(heapFull)
                    .flag(outsideWork)
                    .text(printed)
                    .payload();
        }

        static Threw read(In in) throws IOException {
            return new Threw(
                    in.text(),
                    in.text(),
                    in.list(In::integer),
                    in.list(each -> new Call(each.text(), each.text())),
                    in.flag(),
                    in.flag(),
                    in.text());
        }
    }

    /** The program printed more than it may; the probe ended itself. */
    record Flooded() implements Report {

        @Override
        public byte[] payload() {
            return new byte[0];
        }
    }

    /** The last frame of a run. Without it the JVM ended by itself. */
    record Bye() implements Report {

        @Override
        public byte[] payload() {
            return new byte[0];
        }
    }
}
