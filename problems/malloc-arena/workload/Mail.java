import java.util.Arrays;
import java.util.SplittableRandom;

/** Makes up requests: fields with their lengths, well formed or broken somewhere after the first field. */
final class Mail {

    private static final int MOST_FIELDS = 5;
    private static final int LONGEST_FIELD = 9;

    private final SplittableRandom random;

    Mail(SplittableRandom random) {
        this.random = random;
    }

    byte[] wellFormed() {
        int fields = random.nextInt(MOST_FIELDS + 1);
        byte[] request = new byte[fields * (1 + LONGEST_FIELD)];
        int end = 0;
        for (int i = 0; i < fields; i++) {
            int length = random.nextInt(LONGEST_FIELD + 1);
            request[end++] = (byte) length;
            for (int j = 0; j < length; j++) {
                request[end++] = (byte) random.nextInt(1, 100);
            }
        }
        return Arrays.copyOf(request, end);
    }

    /** The last field is longer than the request, or has a length below zero; one to five good ones come before. */
    byte[] broken() {
        byte[] good = wellFormed();
        while (good.length == 0) {
            good = wellFormed();
        }
        int missing = random.nextInt(1, 4);
        byte[] request = Arrays.copyOf(good, good.length + (random.nextBoolean() ? 1 : 3));
        int tail = request.length - good.length;
        request[good.length] = (byte) (tail == 1 && random.nextBoolean() ? -missing : tail - 1 + missing);
        return request;
    }
}
