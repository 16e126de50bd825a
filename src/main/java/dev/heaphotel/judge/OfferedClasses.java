package dev.heaphotel.judge;

import dev.heaphotel.compile.OfferedType;
import java.util.List;
import org.springframework.stereotype.Component;

/** The classes of the JDK that candidates may use, for editors. Read when first asked for. */
@Component
public class OfferedClasses {

    private volatile List<Row> rows = List.of();

    /**
     * @param of      package
     * @param name    nested ones with a dot: {@code Map.Entry}
     * @param parents names of what it extends and implements
     * @param members {@code size() int}, {@code static of(E) List<E>}, {@code static MAX_VALUE int}
     */
    public record Row(String of, String name, List<String> parents, List<String> members) {}

    /** By package and name. */
    public List<Row> all() {
        if (rows.isEmpty()) {
            rows = OfferedType.read().stream()
                    .map(type -> new Row(type.packageName(), type.name(), type.parents(), type.members()))
                    .toList();
        }
        return rows;
    }
}
