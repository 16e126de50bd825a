package dev.heaphotel.compile;

import java.util.List;

/**
 * What to compile.
 *
 * @param candidate      the submitted source: checked and instrumented
 * @param harness        trusted sources compiled against it, not checked, and instrumented only where they catch something; may be empty
 * @param classFileCheck false only where the kernel layers are tested by themselves
 */
public record CompileRequest(SourceFile candidate, List<SourceFile> harness, boolean classFileCheck) {

    public CompileRequest {
        harness = List.copyOf(harness);
    }
}
