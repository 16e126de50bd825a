package dev.heaphotel.cli;

import dev.heaphotel.unit.VisibleText;
import java.io.IOException;
import java.io.Writer;

/** Words for a terminal, which would act upon what a stranger's program has put into its messages. */
final class VisibleWriter extends Writer {

    private final Writer terminal;

    VisibleWriter(Writer terminal) {
        this.terminal = terminal;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        terminal.write(VisibleText.of(new String(text, from, length)));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        terminal.write(VisibleText.of(text.substring(from, from + length)));
    }

    @Override
    public void flush() throws IOException {
        terminal.flush();
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
