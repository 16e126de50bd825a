import java.util.*;

class Patterns {
    sealed interface Expr permits Num, Add, Mul, Neg {}

    record Num(int value) implements Expr {}

    record Add(Expr left, Expr right) implements Expr {}

    record Mul(Expr left, Expr right) implements Expr {}

    record Neg(Expr inner) implements Expr {}

    enum Colour { RED, GREEN, BLUE }

    static int eval(Expr e) {
        return switch (e) {
            case Num(int v) -> v;
            case Add(Num(var a), Num(var b)) when a == b -> 2 * a;
            case Add(var l, var r) -> eval(l) + eval(r);
            case Mul(Expr l, Expr r) -> eval(l) * eval(r);
            case Neg(Expr _) when e.hashCode() == 42 -> throw new IllegalStateException();
            case Neg(Expr inner) -> -eval(inner);
        };
    }

    static String kind(Object o) {
        return switch (o) {
            case null -> "null";
            case Integer i when i > 10 -> "big";
            case Integer i -> "small" + i;
            case String s -> "text" + s.length();
            case Colour.RED -> "red";
            case Colour c -> "colour" + c.ordinal();
            case int[] a -> "array" + a.length;
            default -> o.getClass().getSimpleName();
        };
    }

    static class Base {
        final int n;

        Base(int n) {
            this.n = n;
        }
    }

    static class Checked extends Base {
        final String name;

        Checked(String text) {
            int parsed;
            try {
                parsed = Integer.parseInt(text);
            } catch (NumberFormatException e) {
                parsed = -1;
            }
            for (int i = 0; i < 3; i++) {
                parsed += i;
            }
            this.name = text + parsed;
            super(parsed > 3 ? new Base(parsed).n : 0);
        }
    }

    static String run() {
        Expr e = new Add(new Mul(new Num(3), new Num(4)), new Neg(new Add(new Num(2), new Num(2))));
        StringBuilder out = new StringBuilder().append(eval(e));
        for (Object o : Arrays.asList(null, 3, 30, "abc", Colour.RED, Colour.BLUE, new int[4], 2.5)) out.append(kind(o)).append(' ');
        return out.append(new Checked("12").n).append(new Checked("x").name).toString();
    }
}
