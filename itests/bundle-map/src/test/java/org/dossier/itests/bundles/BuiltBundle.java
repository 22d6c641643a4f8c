package org.dossier.itests.bundles;

import aQute.bnd.osgi.Domain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A built bundle, as its own manifest and entries describe it.
 *
 * @param file the jar
 * @param name the symbolic name
 * @param exports the exported packages with their versions; an empty text for none
 * @param imports the imported packages
 * @param requires the bundles that it requires or attaches to by name, which goes round packages
 * @param packages the packages whose classes it holds
 */
record BuiltBundle(Path file, String name, Map<String, String> exports, Set<String> imports, Set<String> requires,
        Set<String> packages) {

    static List<BuiltBundle> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().map(BuiltBundle::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static BuiltBundle read(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            Domain manifest = Domain.domain(jar.getManifest());
            Map<String, String> exports = new TreeMap<>();
            manifest.getExportPackage().forEach((name, attributes) -> exports.put(name, attributes.getOrDefault("version", "")));
            Set<String> requires = manifest.getRequireBundle().keySet().stream().collect(Collectors.toSet());
            if (manifest.getFragmentHost() != null) {
                requires.add(manifest.getFragmentHost().getKey());
            }
            return new BuiltBundle(file, manifest.getBundleSymbolicName().getKey(), exports,
                    manifest.getImportPackage().keySet().stream().collect(Collectors.toSet()), requires, packages(jar));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> packages(JarFile jar) {
        return jar.stream().map(entry -> entry.getName())
                .filter(name -> name.endsWith(".class") && name.contains("/"))
                .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                .collect(Collectors.toSet());
    }
}
