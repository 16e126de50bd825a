import java.util.*;
import java.util.function.*;

class Constructors {
    static class Base {
        final String said;

        Base(Object... parts) {
            said = Arrays.deepToString(parts);
        }

        Base(Base other, long number, Supplier<String> late) {
            said = other.said + number + late.get();
        }

        @Override
        public String toString() {
            return "<" + said + ">";
        }
    }

    static class Derived extends Base {
        int x = 5;

        Derived(int n) {
            super(n > 2 ? new StringBuilder().append(n) : new ArrayList<>(List.of(new String("a" + n))), n == 1 ? new int[n] : null);
            x += n;
        }

        Derived(String s) {
            this(s.isEmpty() ? 0 : new Object() {
                int length() {
                    return s.length();
                }
            }.length());
        }

        Derived(long number) {
            super(new Base(new Base(number > 3 ? new Base("deep", number) : new Base(), number, () -> "x" + number)), number,
                    () -> {
                        return number > 1 ? "many" : "one";
                    });
            if (number > 10) return;
            for (int i = 0; i < number; i++) x += i;
        }
    }

    class Inner {
        final int outer = Constructors.this.count++;

        class Innermost {
            final int sum = outer + count;
        }
    }

    int count = 3;

    {
        count += 4;
    }

    static int classCount;

    static {
        for (int i = 0; i < 10; i++) classCount += i;
    }

    static String run() {
        Constructors c = new Constructors();
        Inner inner = c.new Inner();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 4; i++) out.append(new Derived(i).said).append(new Derived(i).x);
        out.append(new Derived("abc").said).append(new Derived("").said);
        for (long n = 0; n < 12; n += 3) out.append(new Derived(n).said).append(new Derived(n).x);
        return out + " " + inner.outer + inner.new Innermost().sum + classCount;
    }
}
