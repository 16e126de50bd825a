import { completeAnyWord, completeFromList, ifNotIn, type Completion } from "@codemirror/autocomplete";
import { javaLanguage } from "@codemirror/lang-java";

// What candidates may use, as /about/measuring lists it; the sandbox has the last word.
const TYPES =
    "ArrayDeque ArrayList Arrays AtomicInteger AtomicLong BiConsumer BiFunction BigDecimal BigInteger BitSet Boolean Character " +
    "CharSequence Collection Collections Collectors Comparator ConcurrentHashMap Consumer Deque Double EnumMap EnumSet Function " +
    "HashMap HashSet IdentityHashMap IllegalArgumentException IllegalStateException Integer IntStream Iterable Iterator " +
    "LinkedHashMap LinkedHashSet LinkedList List Long Map Math NoSuchElementException Object Objects Optional OptionalInt Override " +
    "Predicate PriorityQueue Queue Random ReentrantLock Runnable Set SoftReference Stack Stream String StringBuilder Supplier " +
    "System Thread TreeMap TreeSet UnaryOperator UnsupportedOperationException WeakHashMap WeakReference";

const KEYWORDS =
    "abstract boolean break byte case catch char class continue default do double else enum extends final finally float for if " +
    "implements import instanceof int interface long new null package private protected public record return sealed short static " +
    "super switch synchronized this throw throws try var void volatile while yield true false";

const options: Completion[] = [
    ...TYPES.split(" ").map((label) => ({ label, type: "class" })),
    ...KEYWORDS.split(" ").map((label) => ({ label, type: "keyword", boost: -1 })),
];

const SILENT = ["LineComment", "BlockComment", "StringLiteral", "CharacterLiteral"];

export const completion = [
    javaLanguage.data.of({ autocomplete: ifNotIn(SILENT, completeFromList(options)) }),
    javaLanguage.data.of({ autocomplete: ifNotIn(SILENT, completeAnyWord) }),
];
