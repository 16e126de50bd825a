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
                    .list(calls, (out, call) -> call.write(out))
                    .number(digest)
                    .text(printed)
                    .payload();
        }

        static Played read(In in) throws IOException {
            return new Played(in.list(Call::read), in.number(), in.text());
        }
    }

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
                    .list(timeline, (out, moment) -> moment.write(out))
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
                    in.list(Moment::read),
                    in.flag(),
                    in.integer());
        }
    }

    /** What is reachable from the candidate's object, its statics and threads, grouped by path shape. */
    record Walked(List<Shape> shapes) implements Report {

        @Override
        public byte[] payload() throws IOException {
            return new Out().list(shapes, (out, shape) -> shape.write(out)).payload();
        }

        static Walked read(In in) throws IOException {
            return new Walked(in.list(Shape::read));
        }
    }

    /** The objects along one path, as a graph small enough to be drawn. */
    record Drawn(List<Node> nodes, List<Edge> edges) implements Report {

        @Override
        public byte[] payload() throws IOException {
            return new Out()
                    .list(nodes, (out, node) -> node.write(out))
                    .list(edges, (out, edge) -> edge.write(out))
                    .payload();
        }

        static Drawn read(In in) throws IOException {
            return new Drawn(in.list(Node::read), in.list(Edge::read));
        }
    }

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
     * Objects alive that were not before the work, output aside.
     *
     * @param populations the largest first, 100 at most
     * @param atPeak      counted at the moment asked for; else after the work
     */
    record Counted(List<Population> populations, boolean atPeak) implements Report {

        @Override
        public byte[] payload() throws IOException {
            return new Out()
                    .list(populations, (out, each) -> each.write(out))
                    .flag(atPeak)
                    .payload();
        }

        static Counted read(In in) throws IOException {
            return new Counted(in.list(Population::read), in.flag());
        }
    }

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
                    .list(calls, (out, call) -> call.write(out))
                    .flag(heapFull)
                    .flag(outsideWork)
                    .text(printed)
                    .payload();
        }

        static Threw read(In in) throws IOException {
            return new Threw(
                    in.text(), in.text(), in.list(In::integer), in.list(Call::read), in.flag(), in.flag(), in.text());
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
