package dev.heaphotel.compile.box;

import java.util.List;
import java.util.Map;

final class ClassFileCheck {
    static List<Refused> of(Map<String, byte[]> classes, Declarations declarations) {
        return List.of();
    }
}
