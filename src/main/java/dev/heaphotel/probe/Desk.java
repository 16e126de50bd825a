package dev.heaphotel.probe;

import dev.heaphotel.wire.Order;
import dev.heaphotel.wire.Report;
import java.util.List;

/** Answers one order about one program. */
final class Desk {

    private final Program program;
    private final Printing printing;

    Desk(Program program, Printing printing) {
        this.program = program;
        this.printing = printing;
    }

    Report answer(Order order) {
        if (order instanceof Order.Play play) {
            return play(play);
        }
        if (order instanceof Order.Weigh weigh) {
            return orThrew(() -> Weighing.of(program, weigh));
        }
        if (order instanceof Order.Walk walk) {
            return orThrew(() -> walk(Program.scale(walk.spot())));
        }
        if (order instanceof Order.Draw draw) {
            return orThrew(() -> draw(Program.scale(draw.spot()), draw.path()));
        }
        if (order instanceof Order.Attribute attribute) {
            return orThrew(() -> attribute(attribute));
        }
        if (order instanceof Order.Count count) {
            return orThrew(() -> count(count));
        }
        if (order instanceof Order.Apportion apportion) {
            return orThrew(() -> Apportionment.of(program, Program.scale(apportion.spot())));
        }
        throw new IllegalArgumentException(
                "no such order here: " + order.getClass().getSimpleName());
    }

    private interface Work {
        Report report() throws GuestRoom.Thrown;
    }

    private Report orThrew(Work work) {
        try {
            return work.report();
        } catch (GuestRoom.Thrown thrown) {
            return Failure.of(thrown.getCause(), program, List.of(), true);
        }
    }

    private Report play(Order.Play order) {
        TranscriptAnswers transcript = new TranscriptAnswers();
        DigestAnswers digest = new DigestAnswers();
        Guest[] guest = new Guest[1];
        try {
            GuestRoom.pass(() -> {
                guest[0] = program.checkIn();
                guest[0].prepare(Program.scale(order.spot()));
                Tick.begin(Recorder.NONE);
                if (order.transcript()) {
                    guest[0].work(transcript, 1);
                    guest[0].tellOutput(transcript);
                } else {
                    guest[0].work(digest, 1);
                    guest[0].tellOutput(digest);
                }
            });
        } catch (GuestRoom.Thrown thrown) {
            boolean atWork = guest[0] == null || guest[0].atWork();
            return Failure.of(thrown.getCause(), program, transcript.calls(), atWork)
                    .printing(printing.take());
        }
        if (Tick.heapFull()) {
            return Failure.heapFull();
        }
        return order.transcript()
                ? new Report.Played(transcript.calls(), transcript.digest(), printing.take())
                : new Report.Played(List.of(), digest.digest(), printing.take());
    }

    private Report walk(Scale scale) throws GuestRoom.Thrown {
        Report[] report = new Report[1];
        GuestRoom.pass(() -> {
            Guest guest = program.checkIn();
            guest.prepare(scale);
            guest.work(new DigestAnswers(), 1);
            guest.dropOutput();
            report[0] = new Report.Walked(Walk.of(guest));
        });
        return report[0];
    }

    private Report draw(Scale scale, List<String> path) throws GuestRoom.Thrown {
        Report[] report = new Report[1];
        GuestRoom.pass(() -> {
            Guest guest = program.checkIn();
            guest.prepare(scale);
            guest.work(new DigestAnswers(), 1);
            guest.dropOutput();
            report[0] = new Sketch(guest, path).drawn();
        });
        return report[0];
    }

    private Report attribute(Order.Attribute order) throws GuestRoom.Thrown {
        Lines lines = new Lines(order.peakAt());
        Report[] report = new Report[1];
        GuestRoom.pass(() -> {
            Guest guest = program.checkInWarm();
            guest.prepare(Program.scale(order.spot()));
            DigestAnswers answers = new DigestAnswers();
            Balance.settleSwiftly();
            lines.start();
            Tick.begin(lines);
            guest.work(answers, 1);
            lines.end();
            Tick.stop();
            Balance.settle();
            long[] withOutput = lines.held();
            if (guest.hasOutput()) {
                guest.dropOutput();
                Balance.weigh();
            }
            report[0] = lines.report(withOutput, lines.held());
        });
        return report[0];
    }

    private Report count(Order.Count order) throws GuestRoom.Thrown {
        Census swift = Census.swift(order.peakAt());
        count(swift, order);
        if (swift.isExact()) {
            return swift.report(program);
        }
        Census thorough = Census.thorough(order.peakAt());
        count(thorough, order);
        return thorough.report(program);
    }

    private void count(Census census, Order.Count order) throws GuestRoom.Thrown {
        GuestRoom.pass(() -> {
            Guest guest = program.checkInWarm();
            guest.prepare(Program.scale(order.spot()));
            DigestAnswers answers = new DigestAnswers();
            census.begin();
            Tick.begin(census);
            guest.work(answers, 1);
            Tick.stop();
            guest.dropOutput();
            census.end();
        });
    }
}
