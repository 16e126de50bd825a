package dev.heaphotel.compile.box;

import java.util.List;
import java.util.Map;

final class FactFinder {
    static Facts of(Map<String, byte[]> classes, Declarations declarations) {
        return new Facts(
                declarations.fields.stream()
                        .map(f -> new Facts.Field(f, List.of()))
                        .toList(),
                declarations.locals.stream()
                        .map(l -> new Facts.Local(l, List.of()))
                        .toList(),
                declarations.methods.stream().map(m -> new Facts.Method(m, 96)).toList());
    }
}
