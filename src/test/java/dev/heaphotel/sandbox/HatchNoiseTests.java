package dev.heaphotel.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HatchNoiseTests {

    private static final String NOISE =
            "Warning: 'NoSuchMethodError' on register of jdk.test.whitebox.WhiteBox::fullGC()V\n";

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 4096})
    void onlyTheHatchsOwnWarningsAreLeftOut(int atOnce) {
        String said = NOISE + "Warning: 'No\n" + NOISE + NOISE + "# A fatal error\n\nWarn\nx " + NOISE;
        assertThat(through(said, atOnce)).isEqualTo("Warning: 'No\n# A fatal error\n\nWarn\nx " + NOISE);
    }

    private static String through(String said, int atOnce) {
        HatchNoise noise = new HatchNoise();
        byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
        StringBuilder rest = new StringBuilder();
        for (int at = 0; at < bytes.length; at += atOnce) {
            byte[] some = java.util.Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + atOnce));
            rest.append(new String(noise.without(some, some.length), StandardCharsets.UTF_8));
        }
        return rest.toString();
    }
}
