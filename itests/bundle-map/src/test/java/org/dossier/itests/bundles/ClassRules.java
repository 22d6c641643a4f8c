package org.dossier.itests.bundles;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.jar.JarFile;

/** The rules that only classes can break, and the classes of built bundles. */
final class ClassRules {

    private static final String[] READERS = {"org.dossier.audit.provider.query..", "org.dossier.audit.provider.verify.."};

    /** Within and across bundles: every package is a slice of its own. */
    static final ArchRule NO_PACKAGE_CYCLES = slices().matching("org.dossier.(**)").should().beFreeOfCycles();

    /**
     * D3: append and access would otherwise wait for each other for ever when they start. Only those who read the log ask who
     * asks.
     */
    static final ArchRule APPEND_KNOWS_NOTHING_OF_ACCESS = noClasses().that().resideInAPackage("org.dossier.audit.provider..")
            .and().resideOutsideOfPackages(READERS)
            .should().dependOnClassesThat().resideInAnyPackage(READERS)
            .orShould().dependOnClassesThat().resideInAPackage("org.dossier.access..");

    /**
     * Declarative Services takes the constructor by the number of its parameters, whichever of two it meets first, and logs an error
     * when that was the wrong one. Broken once by a second constructor for tests: failed.
     */
    static final ArchRule COMPONENTS_HAVE_ONE_CONSTRUCTOR_OF_A_LENGTH = ArchRuleDefinition.classes()
            .that().areAnnotatedWith("org.osgi.service.component.annotations.Component").should(new OneConstructorOfALength());

    private ClassRules() {
    }

    static JavaClasses classes(List<BuiltBundle> bundles) {
        return new ClassFileImporter().importJars(bundles.stream().map(ClassRules::open).toList());
    }

    private static JarFile open(BuiltBundle bundle) {
        try {
            return new JarFile(bundle.file().toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
