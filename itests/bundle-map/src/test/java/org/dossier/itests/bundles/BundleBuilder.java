package org.dossier.itests.bundles;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Makes small bundles from source text, so that a test can have one that breaks a rule. */
final class BundleBuilder {

    private final Path folder;
    private final Path classPath;
    private final Manifest manifest = new Manifest();

    BundleBuilder(Path folder, String name) throws IOException {
        this.folder = Files.createDirectories(folder.resolve(name));
        this.classPath = Files.createDirectories(folder.resolve("class-path"));
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        header("Bundle-SymbolicName", name);
    }

    BundleBuilder header(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    /** Compiles a class into the bundle; it sees the classes of all bundles built so far. */
    BundleBuilder type(String packageName, String simpleName, String body) throws IOException {
        Path source = folder.resolve(simpleName + ".java");
        Files.writeString(source, "package " + packageName + "; public class " + simpleName + " {" + body + "}");
        for (Path target : List.of(folder, classPath)) {
            int result = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "-d", target.toString(), "-cp", classPath.toString(),
                    source.toString());
            if (result != 0) {
                throw new IOException("does not compile: " + source);
            }
        }
        return this;
    }

    BuiltBundle build() throws IOException {
        Path jar = folder.resolveSibling(folder.getFileName() + ".jar");
        List<Path> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(classes::add);
        }
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (Path type : classes) {
                out.putNextEntry(new JarEntry(folder.relativize(type).toString()));
                Files.copy(type, out);
            }
        }
        return BuiltBundle.read(jar);
    }
}
