package dev.heaphotel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class VisibleWriterTests {

    @Test
    void aTerminalIsShownWhatItWouldObey() {
        StringWriter terminal = new StringWriter();
        PrintWriter out = new PrintWriter(new VisibleWriter(terminal), true);
        out.println("threw \033[31mred\u202e");
        assertThat(terminal).hasToString("threw ␛[31mred⟨U+202E⟩" + System.lineSeparator());
    }
}
