package org.dossier.rest.description;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.dossier.core.ErrorCode;

/** Every registered error, found by looking through Dossier's bundles, so that no enumeration can be forgotten. */
final class ErrorCodes {

    private static final String CLASS = "Error.class";

    private ErrorCodes() {
    }

    /** All of them, by bundle and in the order of their enumerations. */
    static List<ErrorCode> all() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("dossier-"))
                .flatMap(ErrorCodes::classes)
                .filter(name -> name.startsWith("org/dossier/") && name.endsWith(CLASS))
                .map(name -> type(name.substring(0, name.length() - ".class".length()).replace('/', '.')))
                .filter(type -> type.isEnum() && ErrorCode.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(ErrorCode.class::cast)
                .toList();
    }

    private static Stream<String> classes(String entry) {
        Path place = Path.of(entry);
        try {
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.walk(place)) {
                    return files.map(file -> place.relativize(file).toString().replace(File.separatorChar, '/')).toList().stream();
                }
            }
            try (JarFile jar = new JarFile(entry)) {
                return jar.stream().map(ZipEntry::getName).toList().stream();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
