package dev.heaphotel.wire;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What the application asks of the probe. */
public sealed interface Order {

    byte[] payload() throws IOException;

    /**
     * The first order of a run: the program to judge.
     *
     * @param key       seals every report from now on
     * @param candidate binary name to instrumented class file
     * @param harness   binary name to class file of the workload and what it needs
     * @param workload  binary name of the workload's class; empty for the lab
     * @param lab       which method the lab calls, used where {@code workload} is empty
     * @param warmUp    a small scale, played twice before every baseline
     */
    record Begin(
            byte[] key,
            Map<String, byte[]> candidate,
            Map<String, byte[]> harness,
            String workload,
            Lab lab,
            Spot warmUp)
            implements Order {

        @Override
        public byte[] payload() throws IOException {
            Out out = new Out()
                    .bytes(key)
                    .map(candidate, Out::bytes)
                    .map(harness, Out::bytes)
                    .text(workload);
            lab.write(out);
            warmUp.write(out);
            return out.payload();
        }

        static Begin read(In in) throws IOException {
            return new Begin(in.bytes(), in.map(In::bytes), in.map(In::bytes), in.text(), Lab.read(in), Spot.read(in));
        }
    }

    /** Play the workload once and answer with {@link Report.Played}. */
    record Play(Spot spot, boolean transcript) implements Order {

        @Override
        public byte[] payload() throws IOException {
            Out out = new Out();
            spot.write(out);
            return out.flag(transcript).payload();
        }

        static Play read(In in) throws IOException {
            return new Play(Spot.read(in), in.flag());
        }
    }

    /**
     * Weigh one size and answer with {@link Report.Weighed}.
     *
     * @param checkpoints how many young collections to spend on each pass over the peak, 0 to 4096; a full one counts as 40
     * @param repeats     how often the work is done in one loader, 1 to 16; retained is weighed after the last
     * @param first       of a sweep: nothing that other sizes taught is used, so that the figures of a sweep do not
     *                    depend on what was weighed before it
     */
    record Weigh(Spot spot, int checkpoints, int repeats, boolean first) implements Order {

        /** One more of a sweep. */
        public Weigh(Spot spot, int checkpoints, int repeats) {
            this(spot, checkpoints, repeats, false);
        }

        @Override
        public byte[] payload() throws IOException {
            Out out = new Out();
            spot.write(out);
            return out.integer(checkpoints).integer(repeats).flag(first).payload();
        }

        static Weigh read(In in) throws IOException {
            return new Weigh(Spot.read(in), in.integer(), in.integer(), in.flag());
        }
    }

    /** Do the work and answer with {@link Report.Walked}: what is reachable, by path shape. */
    record Walk(Spot spot) implements Order {

        @Override
        public byte[] payload() throws IOException {
            Out out = new Out();
            spot.write(out);
            return out.payload();
        }

        static Walk read(In in) throws IOException {
            return new Walk(Spot.read(in));
        }
    }

    /**
     * Do the work and answer with {@link Report.Drawn}: the objects along one path.
     *
     * @param path as a {@link Shape} has it
     */
    record Draw(Spot spot, List<String> path) implements Order {

        @Override
        public byte[] payload() throws IOException {
            Out out = new Out();
            spot.write(out);
            return out.list(path, Out::text).payload();
        }

        static Draw read(In in) throws IOException {
            return new Draw(Spot.read(in), in.list(In::text));
        }
    }

    /**
     * Do the work and answer with {@link Report.Attributed}: bytes allocated by each line, and held.
     *
     * @param peakAt bytes allocated at the moment of the peak, as {@link Moment} tells it; 0 for none
     */
    record Attribute(Spot spot, long peakAt) implements Order {

        public Attribute(Spot spot) {
            this(spot, 0);
        }

        @Override
        public byte[] payload() throws IOException {
            Out out = new Out();
            spot.write(out);
            return out.number(peakAt).payload();
        }

        static Attribute read(In in) throws IOException {
            return new Attribute(Spot.read(in), in.amount());
        }
    }

    /**
     * Do the work and answer with {@link Report.Counted}: how many objects of each class are alive.
     *
     * @param peakAt bytes allocated at the moment of the peak, as {@link Moment} tells it; 0 for after the work
     */
    record Count(Spot spot, long peakAt) implements Order {

        @Override
        public byte[] payload() throws IOException {
            Out out = new Out();
            spot.write(out);
            return out.number(peakAt).payload();
        }

        static Count read(In in) throws IOException {
            return new Count(Spot.read(in), in.amount());
        }
    }

    /** The run is over; the probe answers {@link Report.Bye} and ends. */
    record End() implements Order {

        @Override
        public byte[] payload() {
            return new byte[0];
        }
    }

    /**
     * One size of every axis.
     *
     * @param sizes axis to size
     * @param seed  of the inputs
     */
    record Spot(Map<String, Integer> sizes, long seed) {

        void write(Out out) throws IOException {
            out.map(sizes, Out::integer).number(seed);
        }

        static Spot read(In in) throws IOException {
            return new Spot(in.map(In::integer), in.number());
        }
    }

    /**
     * The lab: do the work once and answer with {@link Report.Apportioned}: who holds what, the caller or the object.
     */
    record Apportion(Spot spot) implements Order {

        @Override
        public byte[] payload() throws IOException {
            Out out = new Out();
            spot.write(out);
            return out.payload();
        }

        static Apportion read(In in) throws IOException {
            return new Apportion(Spot.read(in));
        }
    }

    /**
     * The method that the lab calls.
     *
     * @param owner       binary name of the class
     * @param method      simple name
     * @param constructor how the object is made, one for each parameter; empty for a static method
     * @param arguments   one for each parameter
     * @param calls       name of the size in the {@link Spot} that says how often, empty for once
     */
    record Lab(String owner, String method, List<Argument> constructor, List<Argument> arguments, String calls) {

        public static final Lab NONE = new Lab("", "", List.of());

        /** Called once, on an object that is made of nothing. */
        public Lab(String owner, String method, List<Argument> arguments) {
            this(owner, method, List.of(), arguments, "");
        }

        void write(Out out) throws IOException {
            out.text(owner)
                    .text(method)
                    .list(constructor, (o, each) -> each.write(o))
                    .list(arguments, (o, each) -> each.write(o))
                    .text(calls);
        }

        static Lab read(In in) throws IOException {
            return new Lab(in.text(), in.text(), in.list(Argument::read), in.list(Argument::read), in.text());
        }
    }

    /**
     * How one argument is made: a generator's name and its operands. An operand that starts with {@code #} is the name of a
     * size in the {@link Spot}; any other is a literal.
     *
     * @param type of the parameter as in the source, to tell overloads apart
     */
    record Argument(String type, String generator, List<String> operands) {

        /** Where there are no overloads to tell apart. */
        public Argument(String generator, List<String> operands) {
            this("", generator, operands);
        }

        void write(Out out) throws IOException {
            out.text(type).text(generator).list(operands, Out::text);
        }

        static Argument read(In in) throws IOException {
            return new Argument(in.text(), in.text(), in.list(In::text));
        }
    }
}
