package org.dossier.itests.bundles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Holds built bundles against the bundle map. Each rule answers with what breaks it, one sentence each; nothing when it holds.
 */
final class BundleRules {

    private final BundleMap map;
    private final List<BuiltBundle> bundles;
    private final Arrows arrows;

    BundleRules(BundleMap map, List<BuiltBundle> bundles) {
        this.map = map;
        this.bundles = bundles;
        this.arrows = new Arrows(bundles);
    }

    /** The map shows what is there, and what is there is on the map. */
    List<String> unmapped() {
        Set<String> built = bundles.stream().map(BuiltBundle::name).collect(Collectors.toSet());
        List<String> broken = new ArrayList<>();
        difference(built, map.lines().keySet()).forEach(name -> broken.add(name + " is not on the map"));
        difference(map.lines().keySet(), built).forEach(name -> broken.add(name + " is on the map, and nobody built it"));
        return broken;
    }

    /** The map itself keeps to what the kinds of bundle allow, so that it cannot be loosened line by line. */
    List<String> mapAgainstKinds() {
        return map.lines().values().stream()
                .flatMap(line -> line.mayUse().stream()
                        .filter(target -> map.of(target) == null || !line.kind().mayUse().contains(map.of(target).kind()))
                        .map(target -> "the map lets " + line.kind() + " " + line.bundle() + " use " + target))
                .toList();
    }

    /** A bundle uses only those that the map lists for it. */
    List<String> arrows() {
        return bundles.stream().filter(this::mapped)
                .flatMap(bundle -> difference(arrows.from(bundle), map.of(bundle.name()).mayUse()).stream()
                        .map(target -> bundle.name() + " uses " + target))
                .toList();
    }

    /** APIs and support export exactly their own package, with a version; all others nothing. */
    List<String> exports() {
        return bundles.stream().filter(this::mapped).filter(bundle -> !bundle.exports().keySet().equals(rightfulExports(bundle)))
                .map(bundle -> bundle.name() + " exports " + bundle.exports().keySet())
                .toList();
    }

    /** Every exported package has a version of its own; bnd writes 0.0.0 where the package states none. */
    List<String> unversioned() {
        return bundles.stream()
                .flatMap(bundle -> bundle.exports().entrySet().stream()
                        .filter(export -> export.getValue().isEmpty() || export.getValue().startsWith("0.0.0"))
                        .map(export -> bundle.name() + " exports " + export.getKey() + " without a version"))
                .toList();
    }

    /** A package lives in one bundle, under the bundle's symbolic name. */
    List<String> misplacedPackages() {
        List<String> broken = new ArrayList<>();
        arrows.owners().entrySet().stream()
                .filter(owned -> !isUnder(owned))
                .forEach(owned -> broken.add("package " + owned.getKey() + " lies in " + owned.getValue()));
        return broken;
    }

    private static boolean isUnder(Map.Entry<String, String> owned) {
        return owned.getKey().equals(owned.getValue()) || owned.getKey().startsWith(owned.getValue() + ".");
    }

    private Set<String> rightfulExports(BuiltBundle bundle) {
        return map.of(bundle.name()).kind().exporting() ? Set.of(bundle.name()) : Set.of();
    }

    private boolean mapped(BuiltBundle bundle) {
        return map.of(bundle.name()) != null;
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
