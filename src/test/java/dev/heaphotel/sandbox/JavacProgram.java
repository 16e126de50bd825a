package dev.heaphotel.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles one class while warm, and once locked another that needs parts of the JDK nothing has read before. */
public final class JavacProgram implements Callable<Runnable> {

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final JavaFileManager files = new InMemory(javac.getStandardFileManager(null, null, null));

    @Override
    public Runnable call() {
        compile("Warm", "class Warm { java.util.List<String> all = new java.util.ArrayList<>(); }");
        return () -> System.out.println(compile(
                "Late",
                "import java.util.*; import java.util.concurrent.*; import java.util.stream.*; import java.math.*;"
                        + "class Late { record P(int x) {} Map<P, BigDecimal> m = new ConcurrentHashMap<>();"
                        + "java.util.regex.Pattern p; java.time.ZonedDateTime t; java.text.Collator c; java.util.zip.CRC32 z;"
                        + "int f() { return m.keySet().stream().mapToInt(P::x).sum(); } }"));
    }

    private String compile(String name, String source) {
        JavaFileObject unit =
                new SimpleJavaFileObject(URI.create("mem:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        StringWriter words = new StringWriter();
        boolean compiled = javac.getTask(words, files, null, List.of("-proc:none"), null, List.of(unit))
                .call();
        return compiled ? "compiled" : words.toString();
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        InMemory(JavaFileManager platform) {
            super(platform);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location where, String name, JavaFileObject.Kind kind, FileObject near) {
            return new SimpleJavaFileObject(URI.create("mem:///" + name + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() throws IOException {
                    return new ByteArrayOutputStream();
                }
            };
        }
    }
}
