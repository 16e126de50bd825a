package dev.heaphotel.compile;

/** Compiles, checks and instruments. Safe for use by several threads. */
public interface Compiler extends AutoCloseable {

    Compilation compile(CompileRequest request);

    @Override
    void close();
}
