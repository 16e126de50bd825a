package dev.heaphotel.measure;

import dev.heaphotel.compile.SourceFacts;
import dev.heaphotel.measure.Walks.Grown;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from a path, what grew along it and the source what kind of thing holds it, the most telling kind first. */
final class PathKind {

    private static final Pattern EXECUTOR = Pattern.compile(
            "(ThreadPoolExecutor|ForkJoinPool|ScheduledThreadPoolExecutor|CompletableFuture)(\\$\\w+)?\\..*");

    /** Views and iterators that show a part, or are meant to be short-lived. */
    private static final Pattern PART = Pattern.compile(".*(SubList|SubMap\\w*|SubSet|KeySet|Values|EntrySet|Itr"
            + "|Iterator|Spliterator|View|SubListIterator)\\.(this\\$0|root|parent|offset|c|m|l|map|list|next|current"
            + "|lastReturned|cursor)");

    /** Wrappers that show everything; one of them is no view that was forgotten, many are. */
    private static final Pattern WRAPPER = Pattern.compile(
            "(Collections\\$\\w+|Arrays\\$ArrayList" + "|ReverseOrder\\w+)\\.(c|m|list|s|sm|ss|map|a|base|al)");

    private static final Pattern BUFFER =
            Pattern.compile("(AbstractStringBuilder\\.value|(ByteArrayOutputStream|CharArrayWriter)\\.buf)");

    /** What collections of the JDK keep when they are emptied. */
    private static final Pattern BACKING = Pattern.compile("(ArrayList|Vector)\\.elementData|\\w*HashMap\\.table"
            + "|ArrayDeque\\.elements|PriorityQueue\\.queue|PriorityBlockingQueue\\.queue|BitSet\\.words");

    private static final Pattern LISTENERS =
            Pattern.compile("listener|observer|subscri|callback|handler|watcher|consumer<");
    private static final Pattern POOLS = Pattern.compile("pool|registry|free|spare|recycl|idle");

    private final Walks walks;
    private final OwnFields own;
    private final List<Grown> held;
    private final List<String> path;
    private final Optional<SourceFacts.Field> field;
    private final Optional<Captured> captured;
    private int captureAt;
    private int viewAt;

    PathKind(
            Walks walks,
            OwnFields own,
            List<Grown> held,
            List<String> path,
            Optional<SourceFacts.Field> field,
            Collection<Integer> filledAt) {
        this.walks = walks;
        this.own = own;
        this.held = held;
        this.path = path;
        this.field = field;
        captured = capture(filledAt);
    }

    /** The last capture on the path behind which most of the growth lies. */
    private Optional<Captured> capture(Collection<Integer> filledAt) {
        for (int i = path.size() - 1; i >= 0; i--) {
            Optional<Captured> at = Captured.of(path.get(i), own, filledAt);
            if (at.isPresent() && isMost(path.subList(0, i + 1))) {
                captureAt = i;
                return at;
            }
        }
        return Optional.empty();
    }

    private boolean isMost(List<String> prefix) {
        long all = held.stream().mapToLong(Grown::bytes).sum();
        long beyond = held.stream()
                .filter(each -> each.leadsThrough(prefix))
                .mapToLong(Grown::bytes)
                .sum();
        return beyond * 2 >= all;
    }

    Optional<Captured> captured() {
        return captured;
    }

    HolderKind kind() {
        String root = path.get(0);
        if (root.startsWith("thread-local")) {
            return HolderKind.THREAD_LOCAL;
        }
        if (path.stream().anyMatch(step -> EXECUTOR.matcher(step).matches())) {
            return HolderKind.EXECUTOR;
        }
        if (path.contains("TaskQueue.queue")) {
            return HolderKind.TIMER;
        }
        if (root.startsWith("thread")) {
            return HolderKind.THREAD;
        }
        return captured.map(Captured::kind).or(this::view).or(this::inMap).orElseGet(this::ofField);
    }

    /** The place in the path of the reference to let go, the holder's own field unless the kind points elsewhere. */
    int cut(int anchor) {
        return switch (kind()) {
            case LAMBDA, INNER_CLASS -> captureAt;
            case VIEW -> viewAt;
            default -> anchor;
        };
    }

    private Optional<HolderKind> view() {
        for (int i = 1; i < path.size(); i++) {
            boolean part = PART.matcher(path.get(i)).matches() && !own.isOfOwnClass(path.get(i));
            boolean wrapper = WRAPPER.matcher(path.get(i)).matches() && walks.multiplies(path.subList(0, i));
            if ((part || wrapper) && isMost(path.subList(0, i + 1))) {
                viewAt = i;
                return Optional.of(HolderKind.VIEW);
            }
        }
        return Optional.empty();
    }

    private Optional<HolderKind> inMap() {
        if (path.contains("WeakHashMap$Entry.value")) {
            return Optional.of(HolderKind.MAP_VALUE_HOLDS_KEY);
        }
        String type = field.map(SourceFacts.Field::type).orElse("");
        return Pattern.compile("\\b(Soft|Weak|Phantom)Reference<").matcher(type).find()
                ? Optional.of(HolderKind.REFERENCE_CACHE)
                : Optional.empty();
    }

    private HolderKind ofField() {
        String last = path.get(path.size() - 1);
        boolean alone = !walks.multiplies(path);
        if (alone && BUFFER.matcher(last).matches()) {
            return HolderKind.BUFFER;
        }
        if (alone && BACKING.matcher(last).matches() && isEmptied()) {
            return HolderKind.CAPACITY;
        }
        if (field.map(each -> !each.skippedAt().isEmpty()).orElse(false)) {
            return HolderKind.ERROR_PATH;
        }
        if (named(LISTENERS)) {
            return HolderKind.LISTENERS;
        }
        return path.get(0).startsWith("static ") ? HolderKind.STATIC : structure();
    }

    private boolean isEmptied() {
        return field.map(each -> !each.emptiedAt().isEmpty()).orElse(false);
    }

    private boolean named(Pattern words) {
        return field.map(each -> each.name() + " " + each.type())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> words.matcher(text).find())
                .isPresent();
    }

    private HolderKind structure() {
        String type = field.map(SourceFacts.Field::type).orElse("");
        if (type.endsWith("[]")) {
            boolean counted =
                    field.flatMap(each -> own.countedDown(each.owner())).isPresent();
            return counted && !isEmptied() ? HolderKind.STALE_SLOTS : HolderKind.ARRAY;
        }
        if (named(POOLS) && !isEmptied()) {
            return HolderKind.POOL;
        }
        if (path.stream().skip(1).anyMatch(own::isLink)) {
            return HolderKind.LINKED;
        }
        return ofSteps(path);
    }

    /** As far as the names of the steps tell. */
    static HolderKind ofSteps(List<String> path) {
        String steps = String.join(" ", path);
        if (steps.contains("Map") || steps.contains("HashSet") || steps.contains("TreeSet")) {
            return HolderKind.MAP;
        }
        if (steps.contains("List") || steps.contains("Deque") || steps.contains("Queue") || steps.contains("Vector")) {
            return HolderKind.LIST;
        }
        return steps.contains("StringBu") ? HolderKind.BUFFER : HolderKind.FIELD;
    }

    /** What the sentences of this kind need. */
    Map<String, String> details() {
        if (kind() == HolderKind.STALE_SLOTS) {
            return field.flatMap(each -> own.countedDown(each.owner()))
                    .map(count -> Map.of(
                            "counter", count.name(),
                            "line", String.valueOf(count.emptiedAt().get(0))))
                    .orElse(Map.of());
        }
        if (kind() == HolderKind.ERROR_PATH) {
            return Map.of("line", String.valueOf(field.orElseThrow().skippedAt().get(0)));
        }
        return captured.map(it -> Map.of(
                        "who", it.who().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "class", it.name(),
                        "line", String.valueOf(it.line()),
                        "variable", it.variable()))
                .orElse(Map.of());
    }
}
