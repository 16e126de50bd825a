package dev.heaphotel.compile.box;

import java.util.Set;

/** What methods do to their receiver, told by their names. */
final class KnownCalls {

    private static final Set<String> ADDING = Set.of(
            "put",
            "putAll",
            "putIfAbsent",
            "putFirst",
            "putLast",
            "add",
            "addAll",
            "addFirst",
            "addLast",
            "addElement",
            "offer",
            "offerFirst",
            "offerLast",
            "push",
            "set",
            "setElementAt",
            "insertElementAt",
            "lazySet",
            "compareAndSet",
            "getAndSet",
            "computeIfAbsent",
            "computeIfPresent",
            "compute",
            "merge",
            "append",
            "insert",
            "enqueue",
            "transfer",
            "write");

    /** Methods of executors and timers that keep what they are given. */
    private static final Set<String> SCHEDULING =
            Set.of("submit", "execute", "invokeAll", "schedule", "scheduleAtFixedRate", "scheduleWithFixedDelay");

    /** What takes something out of the receiver, or empties it. */
    private static final Set<String> TAKING = Set.of(
            "remove",
            "removeAll",
            "removeIf",
            "computeIfPresent",
            "removeFirst",
            "removeLast",
            "removeElement",
            "removeElementAt",
            "removeRange",
            "retainAll",
            "clear",
            "poll",
            "pollFirst",
            "pollLast",
            "pollFirstEntry",
            "pollLastEntry",
            "pop",
            "take",
            "drainTo",
            "delete",
            "deleteCharAt",
            "setLength",
            "reset",
            "shutdown",
            "shutdownNow",
            "cancel",
            "purge",
            "close");

    /** How candidates name their own adding methods. */
    private static final Set<String> ADDING_PREFIXES = Set.of(
            "add",
            "put",
            "push",
            "offer",
            "insert",
            "append",
            "enqueue",
            "register",
            "subscribe",
            "store",
            "save",
            "record",
            "remember",
            "attach",
            "union");

    /** Methods whose result lies in, or leads into, the receiver. */
    private static final Set<String> VIEWS = Set.of(
            "get",
            "getOrDefault",
            "getFirst",
            "getLast",
            "element",
            "elementAt",
            "peek",
            "peekFirst",
            "peekLast",
            "computeIfAbsent",
            "computeIfPresent",
            "compute",
            "merge",
            "putIfAbsent",
            "firstEntry",
            "lastEntry",
            "floorEntry",
            "ceilingEntry",
            "higherEntry",
            "lowerEntry",
            "iterator",
            "listIterator",
            "descendingIterator",
            "next",
            "previous",
            "entrySet",
            "values",
            "keySet",
            "getValue",
            "getKey",
            "subList",
            "headMap",
            "tailMap",
            "subMap",
            "descendingMap",
            "append",
            "insert",
            "orElse",
            "orElseThrow");

    /** What looks like adding, on types whose values never change or hold a number only. */
    private static final Set<String> NOT_HOLDING = Set.of(
            "java/util/concurrent/atomic/AtomicInteger",
            "java/util/concurrent/atomic/AtomicLong",
            "java/util/concurrent/atomic/AtomicBoolean",
            "java/util/concurrent/atomic/AtomicIntegerArray",
            "java/util/concurrent/atomic/AtomicLongArray",
            "java/util/concurrent/atomic/LongAdder",
            "java/util/Calendar",
            "java/io/PrintStream");

    private KnownCalls() {}

    static boolean adds(String owner, String name, boolean candidates) {
        if (candidates) {
            return ADDING.contains(name) || ADDING_PREFIXES.stream().anyMatch(name::startsWith);
        }
        boolean immutable =
                owner.startsWith("java/math/") || owner.startsWith("java/time/") || NOT_HOLDING.contains(owner);
        boolean schedules = SCHEDULING.contains(name)
                && (owner.startsWith("java/util/concurrent/") || owner.equals("java/util/Timer"));
        return !immutable && (ADDING.contains(name) || schedules);
    }

    static boolean takesOut(String name) {
        return TAKING.contains(name);
    }

    static boolean leadsInto(String name) {
        return VIEWS.contains(name);
    }

    /** The place among the arguments of a static JDK method that it adds to; -1 where there is none. */
    static int addsToArgument(String owner, String name) {
        return switch (owner + "." + name) {
            case "java/util/Collections.addAll" -> 0;
            case "java/lang/System.arraycopy" -> 2;
            default -> -1;
        };
    }
}
