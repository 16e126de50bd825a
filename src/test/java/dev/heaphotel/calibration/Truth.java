package dev.heaphotel.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongToDoubleFunction;

/**
 * What is known of a program, from the lines {@code // key: value} at the head of its file.
 *
 * @param growth    {@code retained}, {@code peak}, {@code auxiliary}, {@code churn}, {@code stack} or {@code space} to its class
 * @param options   everything else: {@code method}, {@code calls}, {@code arg: NAME=GENERATOR} under {@code arg.NAME}, {@code sizes}, {@code jol}, {@code heap},
 *                  {@code refused}, {@code random}
 * @param tells     the first line: what the program is about
 */
record Truth(String tells, Map<String, Known> growth, Map<String, String> options) {

    private static final Set<String> GROWTH =
            Set.of("retained", "peak", "auxiliary", "churn", "stack", "space", "output");

    private static final Set<String> OPTIONS = Set.of("method", "sizes", "jol", "heap", "refused", "random", "calls");

    /**
     * @param growth such as {@code O(n)}
     * @param amount bytes, or frames, where they are known by arithmetic
     */
    record Known(String growth, Optional<LongToDoubleFunction> amount) {

        static Known parse(String text) {
            int equals = text.indexOf('=');
            return equals < 0
                    ? new Known(text.strip(), Optional.empty())
                    : new Known(
                            text.substring(0, equals).strip(), Optional.of(Formula.parse(text.substring(equals + 1))));
        }

        long at(long size) {
            return Math.round(amount.orElseThrow().applyAsDouble(size));
        }
    }

    static Truth of(String source) {
        String tells = "";
        Map<String, Known> growth = new LinkedHashMap<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (String line :
                source.lines().takeWhile(each -> each.startsWith("//")).toList()) {
            String said = line.substring(2).strip();
            int colon = said.indexOf(": ");
            String key = colon < 0 ? "" : said.substring(0, colon);
            if (GROWTH.contains(key)) {
                growth.put(key, Known.parse(said.substring(colon + 2)));
            } else if (key.equals("arg")) {
                String[] parameter = said.substring(colon + 2).split("=", 2);
                options.put("arg." + parameter[0], parameter[1]);
            } else if (OPTIONS.contains(key) || key.startsWith("arg.")) {
                options.put(key, said.substring(colon + 2));
            } else {
                tells = tells.isEmpty() ? said : tells + " " + said;
            }
        }
        if (growth.isEmpty() && !options.containsKey("refused")) {
            throw new IllegalArgumentException(
                    "expected a line such as \"// retained: O(n)\" at the head of " + source);
        }
        return new Truth(tells, growth, options);
    }

    /** Parameter name to generator. */
    Map<String, String> generators() {
        Map<String, String> generators = new LinkedHashMap<>();
        options.forEach((key, value) -> {
            if (key.startsWith("arg.")) {
                generators.put(key.substring(4), value);
            }
        });
        return generators;
    }

    List<Long> sizes() {
        List<Long> sizes = new ArrayList<>();
        if (options.containsKey("sizes")) {
            for (String size : options.get("sizes").split(",")) {
                sizes.add(Long.parseLong(size.strip()));
            }
        }
        return sizes;
    }

    boolean has(String option) {
        return options.containsKey(option);
    }
}
