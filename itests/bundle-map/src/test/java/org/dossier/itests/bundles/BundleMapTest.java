package org.dossier.itests.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * The bundle map holds over the bundles that ship (S15, M5). {@link BrokenBundleTest} shows that each of these rules can fail.
 */
public class BundleMapTest {

    private static BundleRules rules;
    private static JavaClasses classes;

    @BeforeClass
    public static void readTheBundlesThatShip() {
        List<BuiltBundle> bundles = BuiltBundle.under(Path.of("target/distribution"));
        assertThat(bundles).as("bundles unpacked from the distribution").isNotEmpty();
        rules = new BundleRules(BundleMap.read(), bundles);
        classes = ClassRules.classes(bundles);
    }

    @Test
    public void everyBundleIsOnTheMap() {
        assertThat(rules.unmapped()).isEmpty();
    }

    @Test
    public void theMapKeepsToItsKinds() {
        assertThat(rules.mapAgainstKinds()).isEmpty();
    }

    @Test
    public void bundlesUseOnlyWhatTheMapLists() {
        assertThat(rules.arrows()).isEmpty();
    }

    @Test
    public void providersAndClientsExportNothing() {
        assertThat(rules.exports()).isEmpty();
    }

    @Test
    public void everyExportedPackageHasAVersion() {
        assertThat(rules.unversioned()).isEmpty();
    }

    @Test
    public void everyPackageLiesInOneBundleUnderItsName() {
        assertThat(rules.misplacedPackages()).isEmpty();
    }

    @Test
    public void packagesHaveNoCycles() {
        ClassRules.NO_PACKAGE_CYCLES.check(classes);
    }

    @Test
    public void componentsLeaveNoDoubtWhichConstructorIsMeant() {
        ClassRules.COMPONENTS_HAVE_ONE_CONSTRUCTOR_OF_A_LENGTH.check(classes);
    }

    @Test
    public void theAppendSideOfAuditKnowsNothingOfAccess() {
        ClassRules.APPEND_KNOWS_NOTHING_OF_ACCESS.check(classes);
    }
}
