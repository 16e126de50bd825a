package dev.heaphotel.probe;

import dev.heaphotel.wire.Report;
import java.lang.ref.Reference;

/**
 * Who holds what after the work: one reference after the other is let go, and the balance read each time. What the arguments
 * gained went to the caller, like a result; a list that was only linked anew is none.
 */
final class Apportionment {

    private long input;
    private long inputAfter;
    private long withOutput;
    private long object;
    private long left;

    private Apportionment() {}

    static Report of(Program program, Scale scale) throws GuestRoom.Thrown {
        Apportionment shares = new Apportionment();
        GuestRoom.pass(() -> shares.weigh(program.checkIn(), program.warmUp(), scale));
        return Tick.heapFull()
                ? Failure.heapFull()
                : new Report.Apportioned(
                        shares.input, shares.inputAfter, shares.withOutput, shares.object, shares.left);
    }

    private void weigh(Guest guest, Scale warmUp, Scale scale) {
        guest.warmUp(warmUp);
        long empty = Balance.settle();
        guest.prepare(scale);
        long before = Balance.settle();
        input = before - empty;
        Tick.begin(Recorder.NONE);
        guest.work(new DigestAnswers(), 1);
        Tick.stop();
        withOutput = Balance.settle() - before;
        guest.dropOutput();
        long withoutOutput = Balance.weigh();
        guest.dropCandidate();
        long withInput = Balance.weigh();
        object = withoutOutput - withInput;
        guest.forget();
        left = Balance.weigh() - empty;
        Reference.reachabilityFence(guest); // Its classes hold the statics that were just weighed.
        inputAfter = withInput - empty - left;
    }
}
