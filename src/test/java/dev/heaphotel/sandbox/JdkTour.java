package dev.heaphotel.sandbox;

import java.lang.ref.Cleaner;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TimeZone;
import java.util.Timer;
import java.util.TimerTask;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Uses, once locked, the parts of the JDK that candidates may use and that nothing has loaded before; tells what failed. */
public final class JdkTour implements Callable<Runnable> {

    private final Map<String, LockedPrograms.Attempt> stops = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    @Override
    public Runnable call() {
        language();
        numbers();
        texts();
        times();
        threads();
        collections();
        return () -> {
            stops.forEach(this::visit);
            System.out.println(failures.isEmpty() ? "all " + stops.size() : String.join("\n", failures));
        };
    }

    private void visit(String name, LockedPrograms.Attempt stop) {
        try {
            stop.make();
        } catch (Throwable failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            failures.add(name + ": " + failed + " because of " + cause + " at "
                    + List.of(cause.getStackTrace()).stream().limit(6).toList());
        }
    }

    private void language() {
        stops.put("weak references", () -> {
            WeakReference<Object> weak = new WeakReference<>(new Object());
            System.gc();
            return weak.get();
        });
        stops.put("cleaner", () -> Cleaner.create().register(new Object(), () -> {}));
        stops.put("concatenation", () -> "a" + stops.size() + 'b' + 1.5 + failures);
        stops.put(
                "garbage",
                () -> IntStream.range(0, 300)
                        .mapToObj(i -> new byte[1 << 20])
                        .mapToInt(it -> it.length)
                        .sum());
        stops.put("enum and record switch", () -> switch (DayOfWeek.MONDAY) {
            case MONDAY -> new Pair(1, "x").hashCode();
            default -> 0;
        });
        stops.put("stack overflow", () -> {
            try {
                return deeper(0);
            } catch (StackOverflowError expected) {
                return 0;
            }
        });
        stops.put("stack trace", () -> new Exception("x").getStackTrace().length);
        stops.put("heap exhaustion", () -> {
            try {
                List<long[]> hoard = new ArrayList<>();
                while (hoard.size() < 1 << 20) {
                    hoard.add(new long[1 << 16]);
                }
                return hoard.size();
            } catch (OutOfMemoryError expected) {
                return 0;
            }
        });
        stops.put("available", () -> System.in.available());
        stops.put("free memory", () -> Runtime.getRuntime().freeMemory());
        stops.put("processors", () -> Runtime.getRuntime().availableProcessors());
    }

    private record Pair(int left, String right) {}

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }

    private void numbers() {
        stops.put(
                "big decimal",
                () -> BigDecimal.TEN
                        .divide(new BigDecimal(3), MathContext.DECIMAL128)
                        .toPlainString());
        stops.put(
                "big integer",
                () -> BigInteger.TWO
                        .pow(5000)
                        .multiply(BigInteger.TWO.pow(9999))
                        .isProbablePrime(2));
        stops.put(
                "format",
                () -> String.format("%,d %.3f %e %x %s %tF", 1234567, 1.5, 2.5, 255, List.of(1), LocalDate.EPOCH));
        stops.put("german format", () -> String.format(Locale.GERMANY, "%,.2f", 1234.5));
        stops.put("decimal format", () -> new DecimalFormat("#,##0.00").format(1234.5));
        stops.put(
                "currency",
                () -> NumberFormat.getCurrencyInstance(Locale.JAPAN).format(5)
                        + Currency.getInstance("EUR").getSymbol());
        stops.put(
                "compact",
                () -> NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.SHORT)
                        .format(1500));
        stops.put(
                "random",
                () -> new Random().nextInt() + ThreadLocalRandom.current().nextInt());
        stops.put(
                "generators",
                () -> RandomGenerator.of("L64X128MixRandom").nextInt()
                        + RandomGenerator.getDefault().nextInt());
        stops.put("secure random", () -> UUID.randomUUID().toString() + new java.security.SecureRandom().nextInt());
    }

    private void texts() {
        stops.put(
                "regex",
                () -> Pattern.compile("(\\p{L}+)\\s(?<n>\\p{IsGreek}|\\d{1,3})\\X", Pattern.UNICODE_CASE)
                        .matcher("abc 12x")
                        .find());
        stops.put("split", () -> "a,b;c".split("[,;]").length);
        stops.put("message format", () -> MessageFormat.format("{0,number} {1,date}", 5, new java.util.Date(0)));
        stops.put("collator", () -> Collator.getInstance(Locale.GERMANY).compare("ä", "z"));
        stops.put("break iterator", () -> {
            BreakIterator words = BreakIterator.getWordInstance(Locale.US);
            words.setText("two words");
            return words.next();
        });
        stops.put("normalizer", () -> Normalizer.normalize("é", Normalizer.Form.NFD));
        stops.put("upper case", () -> "straße".toUpperCase(Locale.forLanguageTag("tr")) + Character.getName('a'));
        stops.put(
                "charsets",
                () -> Stream.of("UTF-16", "ISO-8859-15", "windows-1252", "Shift_JIS", "Big5")
                        .map(name -> "aé".getBytes(Charset.forName(name)).length)
                        .toList());
        stops.put("heap buffer", () -> ByteBuffer.allocate(64).putLong(5).flip().remaining());
        stops.put(
                "date format",
                () -> new SimpleDateFormat("EEEE, d MMMM yyyy HH:mm:ss z", Locale.FRANCE)
                        .parse(new SimpleDateFormat("EEEE, d MMMM yyyy HH:mm:ss z", Locale.FRANCE)
                                .format(new java.util.Date(0))));
        stops.put("scanner", () -> new java.util.Scanner("1 2.5 x").nextInt());
        stops.put(
                "locale names",
                () -> Locale.CANADA.getDisplayCountry(Locale.GERMAN) + Locale.getAvailableLocales().length);
    }

    private void times() {
        stops.put(
                "zones",
                () -> ZoneId.getAvailableZoneIds().stream()
                        .mapToInt(id -> ZonedDateTime.now(ZoneId.of(id)).getHour())
                        .sum());
        stops.put(
                "zone names",
                () -> DateTimeFormatter.ofPattern("zzzz VV O").format(ZonedDateTime.now(ZoneId.of("Asia/Tokyo")))
                        + ZoneId.of("Europe/Berlin").getDisplayName(TextStyle.FULL, Locale.FRANCE));
        stops.put(
                "localized",
                () -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL)
                        .withLocale(Locale.ITALY)
                        .format(ZonedDateTime.now(ZoneId.of("Europe/Rome"))));
        stops.put(
                "week fields", () -> java.time.temporal.WeekFields.of(Locale.UK).getFirstDayOfWeek());
        stops.put("japanese", () -> JapaneseDate.now().toString() + java.time.chrono.HijrahDate.now());
        stops.put(
                "calendar",
                () -> Calendar.getInstance(TimeZone.getTimeZone("America/New_York"), Locale.US)
                        .getTime());
    }

    private void threads() {
        stops.put("executor", () -> {
            var pool = Executors.newFixedThreadPool(4);
            int sum = pool.submit(() -> 1).get() + pool.submit(() -> 2).get();
            pool.shutdown();
            return pool.awaitTermination(5, TimeUnit.SECONDS) ? sum : -1;
        });
        stops.put(
                "parallel",
                () -> IntStream.range(0, 100_000)
                        .parallel()
                        .filter(i -> i % 3 == 0)
                        .boxed()
                        .collect(Collectors.groupingByConcurrent(i -> i % 7))
                        .size());
        stops.put("fork join", () -> ForkJoinPool.commonPool().submit(() -> 5).get());
        stops.put(
                "completable",
                () -> CompletableFuture.supplyAsync(() -> 1)
                        .thenCombine(CompletableFuture.supplyAsync(() -> 2), Integer::sum)
                        .orTimeout(5, TimeUnit.SECONDS)
                        .get());
        stops.put("scheduled", () -> {
            var pool = Executors.newScheduledThreadPool(1);
            try {
                return pool.schedule(() -> 1, 5, TimeUnit.MILLISECONDS).get();
            } finally {
                pool.shutdownNow();
            }
        });
        stops.put("timer", () -> {
            CountDownLatch done = new CountDownLatch(1);
            Timer timer = new Timer(true);
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            done.countDown();
                        }
                    },
                    1);
            return done.await(5, TimeUnit.SECONDS) ? 1 : timer.hashCode() / 0;
        });
        stops.put("locks", () -> new StampedLock().tryOptimisticRead() + new Phaser(1).arrive());
        stops.put("virtual threads", () -> {
            if (Runtime.version().feature() < 21) {
                return 0;
            }
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            CountDownLatch done = new CountDownLatch(100);
            var start = Class.forName("java.lang.Thread$Builder").getMethod("start", Runnable.class);
            for (int i = 0; i < 100; i++) {
                start.invoke(builder, (Runnable) () -> {
                    java.util.concurrent.locks.LockSupport.parkNanos(1000);
                    done.countDown();
                });
            }
            return done.await(5, TimeUnit.SECONDS) ? 1 : 1 / (done.getCount() - done.getCount());
        });
    }

    private void collections() {
        stops.put(
                "streams",
                () -> Stream.iterate(1, i -> i * 2)
                        .limit(20)
                        .sorted(java.util.Comparator.reverseOrder())
                        .collect(Collectors.partitioningBy(i -> i > 50, Collectors.summarizingInt(i -> i))));
        stops.put(
                "trees",
                () -> new TreeMap<>(Map.of("b", 1, "a", 2)).descendingMap().firstKey());
        stops.put("skip list", () -> new ConcurrentSkipListMap<>(Map.of(1, 2)).ceilingKey(1));
        stops.put("queue", () -> new PriorityQueue<>(List.of(3, 1, 2)).poll());
        stops.put(
                "bundle",
                () -> java.util.ResourceBundle.Control.getControl(java.util.ResourceBundle.Control.FORMAT_PROPERTIES)
                        .getFormats("x"));
        stops.put("zip", () -> {
            java.util.zip.CRC32 crc = new java.util.zip.CRC32();
            crc.update(new byte[] {1, 2});
            return crc.getValue();
        });
    }
}
