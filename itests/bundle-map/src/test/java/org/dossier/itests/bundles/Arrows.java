package org.dossier.itests.bundles;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The arrows that built bundles really have: from their imports, and from what their classes refer to. The second finds also
 * what a manifest hides, such as an optional or dynamic import.
 */
final class Arrows {

    private static final String OURS = "org.dossier.";

    private final Map<String, String> owners;
    private final JavaClasses classes;

    Arrows(List<BuiltBundle> bundles) {
        owners = bundles.stream()
                .flatMap(bundle -> bundle.packages().stream().filter(name -> name.startsWith(OURS))
                        .map(name -> Map.entry(name, bundle.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + " and " + other));
        classes = ClassRules.classes(bundles);
    }

    /** The bundle that holds each of our packages; two names where two bundles hold one. */
    Map<String, String> owners() {
        return owners;
    }

    /** The symbolic names of our other bundles that the bundle uses; a package of ours that no bundle holds stands for itself. */
    Set<String> from(BuiltBundle bundle) {
        Set<String> used = new TreeSet<>(bundle.requires());
        bundle.imports().stream().map(this::owner).forEach(used::add);
        classes.stream().filter(type -> bundle.packages().contains(type.getPackageName()))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType().getPackageName())
                .map(this::owner).forEach(used::add);
        used.removeIf(name -> name.equals(bundle.name()) || !name.startsWith(OURS));
        return used;
    }

    private String owner(String packageName) {
        return owners.getOrDefault(packageName, packageName);
    }
}
