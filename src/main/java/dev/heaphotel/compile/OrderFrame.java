package dev.heaphotel.compile;

import dev.heaphotel.compile.box.FieldWriter;

/** Puts a request into a frame, as the box reads it. */
final class OrderFrame {

    private OrderFrame() {}

    static byte[] of(CompileRequest request) {
        FieldWriter out = new FieldWriter();
        source(out, request.candidate());
        return out.list(request.harness(), OrderFrame::source)
                .flag(request.classFileCheck())
                .body();
    }

    private static void source(FieldWriter out, SourceFile source) {
        out.text(source.name()).text(source.text());
    }
}
