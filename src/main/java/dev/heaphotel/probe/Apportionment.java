package dev.heaphotel.probe;

import dev.heaphotel.wire.Report;
import java.lang.ref.Reference;

/**
 * Who holds what after the work: one reference after the other is let go, and the balance read each time. What the arguments
 * gained went to the caller, like a result; a list that was only linked anew is none.
 */
final class Apportionment {

    /** Two readings of the same thing differ by so much at most; the JVM's own threads leave 40 bytes and more. */
    private static final long SAME_BYTES = 16;

    /** How often it is weighed until two agree, where more than the object and its output came to be held. */
    private static final int ATTEMPTS = 4;

    private final Scales scales = new Scales();
    private long input;
    private long inputAfter;
    private long withOutput;
    private long object;
    private long left;
    private boolean exact = true;
    private final boolean swiftly;

    /** @param swiftly by young collections after the work, which is exact where nothing dies in the old generation */
    private Apportionment(boolean swiftly) {
        this.swiftly = swiftly;
    }

    static Report of(Program program, Scale scale) throws GuestRoom.Thrown {
        Apportionment shares = once(program, scale, Balance.hasYoung());
        for (int i = 1; i < ATTEMPTS && !shares.isPlain() && !Tick.heapFull(); i++) {
            Apportionment again = once(program, scale, shares.exact && shares.swiftly);
            if (again.exact && again.agreesWith(shares)) {
                break;
            }
            shares = again;
        }
        return Tick.heapFull()
                ? Failure.heapFull()
                : new Report.Apportioned(
                        shares.input, shares.inputAfter, shares.withOutput, shares.object, shares.left);
    }

    private static Apportionment once(Program program, Scale scale, boolean swiftly) throws GuestRoom.Thrown {
        Apportionment shares = new Apportionment(swiftly);
        GuestRoom.pass(() -> shares.weigh(program.checkInWarm(), scale));
        return shares;
    }

    /** What the JVM's own threads make or let go shows in the input or in what is left. */
    private boolean isPlain() {
        return exact && isSame(inputAfter, input) && isSame(left, 0);
    }

    private boolean agreesWith(Apportionment other) {
        return isSame(input, other.input)
                && isSame(inputAfter, other.inputAfter)
                && isSame(withOutput, other.withOutput)
                && isSame(object, other.object)
                && isSame(left, other.left);
    }

    private static boolean isSame(long one, long other) {
        return Math.abs(one - other) <= SAME_BYTES;
    }

    private void weigh(Guest guest, Scale scale) {
        long empty = Balance.settle();
        guest.prepare(scale);
        long before = swiftly ? Balance.settleSwiftly() : Balance.settle();
        input = before - empty;
        scales.start(before);
        Tick.begin(Recorder.NONE);
        guest.work(new DigestAnswers(), 1);
        Tick.stop();
        long withInput = swiftly ? letGoSwiftly(guest) : letGo(guest, before);
        guest.forget();
        left = Balance.weighOnceMore() - empty;
        Reference.reachabilityFence(guest); // Its classes hold the statics that were just weighed.
        inputAfter = withInput + before - empty - left;
    }

    /** @return what is held without output and object, over the baseline */
    private long letGoSwiftly(Guest guest) {
        withOutput = scales.settleYoung();
        guest.dropOutput();
        long withoutOutput = scales.weighYoung();
        guest.dropCandidate();
        long atMost = scales.weighYoung();
        object = withoutOutput - atMost;
        long withInput = scales.weighAfterwards();
        exact = isSame(atMost, withInput);
        return withInput;
    }

    private long letGo(Guest guest, long before) {
        withOutput = Balance.settle() - before;
        guest.dropOutput();
        long withoutOutput = Balance.weigh() - before;
        guest.dropCandidate();
        long withInput = Balance.weigh() - before;
        object = withoutOutput - withInput;
        return withInput;
    }
}
