package org.dossier.itests.bundles;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The arrows that built bundles really have: from their imports, and from what their classes refer to. The second finds also what a
 * manifest hides, such as an optional or dynamic import.
 */
final class Arrows {

    private static final String OURS = "org.dossier.";

    private final Map<String, String> owners;

    Arrows(List<BuiltBundle> bundles) {
        owners = bundles.stream()
                .flatMap(bundle -> bundle.packages().stream().filter(name -> name.startsWith(OURS)).map(name -> Map.entry(name, bundle.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + " and " + other));
    }

    /** The bundle that holds each of our packages; two names where two bundles hold one. */
    Map<String, String> owners() {
        return owners;
    }

    /** The symbolic names of our other bundles that the bundle uses; a package of ours that no bundle holds stands for itself. */
    Set<String> from(BuiltBundle bundle) {
        Set<String> used = new TreeSet<>(bundle.requires());
        bundle.imports().stream().map(this::owner).forEach(used::add);
        classes(bundle).flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType().getPackageName())
                .map(this::owner).forEach(used::add);
        used.removeIf(name -> name.equals(bundle.name()) || !name.startsWith(OURS));
        return used;
    }

    private String owner(String packageName) {
        return owners.getOrDefault(packageName, packageName);
    }

    private static Stream<JavaClass> classes(BuiltBundle bundle) {
        try (JarFile jar = new JarFile(bundle.file().toFile())) {
            return new ClassFileImporter().importJar(jar).stream().filter(type -> type.getPackageName().startsWith(OURS));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
