package dev.heaphotel.compile.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldReaderTests {

    @Test
    void fieldsComeBackInTheirOrder() throws MalformedFrame {
        FieldReader in = reader(new FieldWriter()
                .number(-7)
                .flag(true)
                .text("größer")
                .bytes(new byte[] {1, 2})
                .list(List.of(3, 4), FieldWriter::number));
        assertThat(in.number(-10, 10)).isEqualTo(-7);
        assertThat(in.flag()).isTrue();
        assertThat(in.text(20)).isEqualTo("größer");
        assertThat(in.bytes(2)).containsExactly(1, 2);
        assertThat(in.list(2, element -> element.number(0, 4))).containsExactly(3, 4);
        in.end();
    }

    @Test
    void aNumberOutOfItsRangeIsRefused() {
        refuses(
                reader(new FieldWriter().number(11)),
                in -> in.number(0, 10),
                "expected a number from 0 to 10, found 11");
    }

    @Test
    void aFlagIsZeroOrOne() {
        refuses(new FieldReader(new byte[] {2}), FieldReader::flag, "expected 0 or 1, found 2");
    }

    @Test
    void aTextLongerThanItsLimitIsRefused() {
        refuses(reader(new FieldWriter().text("four")), in -> in.text(3), "expected a number from 0 to 3, found 4");
    }

    @Test
    void aLengthThatTheFrameDoesNotHaveIsRefused() {
        refuses(reader(new FieldWriter().number(100)), in -> in.bytes(200), "expected 100 more bytes, found 0");
    }

    @Test
    void aCountBeyondItsLimitIsRefusedBeforeAnythingIsRead() {
        refuses(
                reader(new FieldWriter().number(Integer.MAX_VALUE)),
                in -> in.list(5, FieldReader::flag),
                "from 0 to 5");
    }

    @Test
    void whatIsLeftOverIsRefused() {
        refuses(
                reader(new FieldWriter().flag(true)),
                in -> {
                    in.end();
                    return true;
                },
                "expected the end of the frame, found 1 more bytes");
    }

    private static FieldReader reader(FieldWriter written) {
        return new FieldReader(written.body());
    }

    private static void refuses(FieldReader in, FieldReader.Element<?> read, String why) {
        assertThatExceptionOfType(MalformedFrame.class)
                .isThrownBy(() -> read.read(in))
                .withMessageContaining(why);
    }
}
