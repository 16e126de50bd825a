package dev.heaphotel.problem;

import dev.heaphotel.unit.ArgumentText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the driver of a problem whose candidates write one method: Java that makes the arguments of every call beforehand, calls,
 * and tells the answers. An answer that is no primitive is told at once, but for the last one, which is the output; where nothing
 * is returned, the first argument is the answer.
 *
 * @param calls  what is called in every round, each with an argument for each parameter
 * @param rounds how often, an expression over the axes' symbols
 */
record MethodDriver(
        Entry entry, MethodSignature method, List<Axis> axes, List<List<ArgumentText>> calls, String rounds) {

    static final String CLASS_NAME = "MethodWorkload";

    String source() {
        String questions = CLASS_NAME + ".Question[]";
        return """
                import dev.heaphotel.probe.Answers;
                import dev.heaphotel.probe.Inputs;
                import dev.heaphotel.probe.Scale;
                import dev.heaphotel.probe.Workload;
                import java.util.*;

                /** Written from problem.yaml. */
                public final class %1$s extends Workload<%2$s, %3$s> {

                    /** The arguments of one call, and the same as they are told. */
                    public record Question(%4$sObject[] said) {}

                    @Override
                    @SuppressWarnings("unchecked")
                    public %2$s prepare(Scale scale) {
                %5$s        int rounds = %6$s;
                        Question[] questions = new Question[rounds * %7$d];
                        for (int i = 0; i < questions.length; ) {
                %8$s        }
                        return questions;
                    }

                    @Override
                    public %3$s open(%2$s questions, Answers answers) {
                        return new %3$s();
                    }

                    @Override
                    public Object work(%3$s subject, %2$s questions, Answers answers) {
                        for (int i = 0; i < questions.length - 1; i++) {
                            ask(subject, questions[i], answers);
                        }
                        return questions.length == 0 ? NOTHING : askLast(subject, questions[questions.length - 1], answers);
                    }

                %9$s}
                """.formatted(
                        CLASS_NAME,
                        questions,
                        entry.className(),
                        components(),
                        symbols(),
                        size(rounds),
                        calls.size(),
                        questions(),
                        asking());
    }

    private String components() {
        return join(method.parameters().size(), i -> method.parameters().get(i).type() + " a" + i + ", ");
    }

    private String symbols() {
        return axes.stream()
                .map(axis -> "        double " + axis.symbol() + " = scale.of(" + quoted(axis.name()) + ");\n")
                .collect(Collectors.joining());
    }

    private String questions() {
        return calls.stream().map(this::question).collect(Collectors.joining());
    }

    private String question(List<ArgumentText> arguments) {
        String made = join(arguments.size(), i -> {
            String type = method.parameters().get(i).type();
            return "            " + type + " a" + i + " = (" + type + ") " + made(arguments.get(i), i) + ";\n";
        });
        String names = join(arguments.size(), i -> "a" + i + ", ");
        String said = names.isEmpty() ? "" : names.substring(0, names.length() - 2);
        return "            {\n            Inputs inputs = new Inputs(scale, i);\n" + made
                + "            questions[i++] = new Question(" + names + "new Object[] {" + said
                + "});\n            }\n";
    }

    private String made(ArgumentText argument, int place) {
        if (argument.recipe().contains(".")) {
            String sizes =
                    argument.operands().stream().map(each -> size(each) + ", ").collect(Collectors.joining());
            return argument.recipe() + "(" + sizes + "inputs.random(" + place + "))";
        }
        String operands = join(argument.operands().size(), i -> {
            String operand = argument.operands().get(i);
            return ", " + (argument.isSize(i) ? size(operand) : quoted(letters(argument, operand)));
        });
        return "inputs.make(" + type(place) + ", " + place + ", " + quoted(argument.recipe()) + operands + ")";
    }

    /** What stands between quotes; a literal keeps its own. */
    private static String letters(ArgumentText argument, String operand) {
        return argument.isLiteral() ? operand : operand.replace("\"", "");
    }

    private String type(int place) {
        String type = method.parameters().get(place).type();
        return type.contains("<") ? "Inputs.type(Question.class, " + place + ")" : type + ".class";
    }

    private String asking() {
        String arguments = join(method.parameters().size(), i -> (i == 0 ? "" : ", ") + "question.a" + i + "()");
        String call = "subject." + method.name() + "(" + arguments + ")";
        String told =
                method.returnsNothing() ? call + ";\n        answers.returned()" : "answers.returned(" + call + ")";
        return asking("void ask", told + ";")
                + "\n"
                + asking(
                        "Object askLast",
                        method.returnsPrimitive() ? told + ";\n        return NOTHING;" : output(call));
    }

    private String asking(String declared, String body) {
        return "    private static " + declared + "(" + entry.className()
                + " subject, Question question, Answers answers) {\n" + "        answers.call(" + quoted(method.name())
                + ", question.said());\n        " + body + "\n    }\n";
    }

    private String output(String call) {
        if (method.returnsNothing()) {
            String first = method.parameters().isEmpty() ? "NOTHING" : "question.said()[0]";
            return call + ";\n        return " + first + ";";
        }
        return "Object output = " + call + ";\n        return output == null ? NOTHING : output;";
    }

    /** A size in Java: all is computed as doubles, and rounded down in the end. */
    private static String size(String expression) {
        boolean negative = expression.startsWith("-");
        String java = (negative ? expression.substring(1) : expression)
                .replaceAll("\\b(\\d+)\\b", "$1.0")
                .replaceAll("\\b(sqrt|log2|min|max)\\s*\\(", "Inputs.$1(");
        return (negative ? "-" : "") + "Inputs.size(" + java + ")";
    }

    /** A Java string of this content. */
    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r") + "\"";
    }

    private static String join(int count, java.util.function.IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }
}
