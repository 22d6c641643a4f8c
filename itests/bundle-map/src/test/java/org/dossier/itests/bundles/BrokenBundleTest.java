package org.dossier.itests.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Each rule of the bundle map finds the bundle that breaks it. */
public class BrokenBundleTest {

    private static final BundleMap MAP = BundleMap.parse("""
            api      core
            api      archive          -> core
            provider archive.provider -> archive, core
            client   rest             -> archive, core
            """);

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    private BuiltBundle core;
    private BuiltBundle archive;
    private BuiltBundle provider;

    @Before
    public void buildSoundBundles() throws IOException {
        core = bundle("org.dossier.core").header("Export-Package", "org.dossier.core;version=1.0.0")
                .type("org.dossier.core", "Number", "").build();
        archive = bundle("org.dossier.archive").header("Export-Package", "org.dossier.archive;version=1.0.0")
                .header("Import-Package", "org.dossier.core")
                .type("org.dossier.archive", "Archive", "org.dossier.core.Number n;").build();
        provider = bundle("org.dossier.archive.provider").header("Import-Package", "org.dossier.archive")
                .type("org.dossier.archive.provider", "Store", "org.dossier.archive.Archive a;").build();
    }

    @Test
    public void soundBundlesBreakNothing() throws IOException {
        BundleRules rules = rules(bundle("org.dossier.rest")
                .type("org.dossier.rest", "Resource", "org.dossier.archive.Archive a;").build());
        assertThat(rules.unmapped()).isEmpty();
        assertThat(rules.mapAgainstKinds()).isEmpty();
        assertThat(rules.arrows()).isEmpty();
        assertThat(rules.exports()).isEmpty();
        assertThat(rules.unversioned()).isEmpty();
        assertThat(rules.misplacedPackages()).isEmpty();
    }

    @Test
    public void anImportOfAProviderIsFound() throws IOException {
        BuiltBundle rest = bundle("org.dossier.rest").header("Import-Package", "org.dossier.archive.provider").build();
        assertThat(rules(rest).arrows()).containsExactly("org.dossier.rest uses org.dossier.archive.provider");
    }

    @Test
    public void aClassThatUsesAProviderIsFoundWithoutAnImport() throws IOException {
        BuiltBundle rest = bundle("org.dossier.rest").header("DynamicImport-Package", "*")
                .type("org.dossier.rest", "Resource", "org.dossier.archive.provider.Store[] s;").build();
        assertThat(rules(rest).arrows()).containsExactly("org.dossier.rest uses org.dossier.archive.provider");
    }

    @Test
    public void aRequiredOrHostBundleIsFound() throws IOException {
        assertThat(rules(bundle("org.dossier.rest").header("Require-Bundle", "org.dossier.archive.provider").build()).arrows())
                .containsExactly("org.dossier.rest uses org.dossier.archive.provider");
        assertThat(rules(bundle("org.dossier.rest").header("Fragment-Host", "org.dossier.archive.provider").build()).arrows())
                .containsExactly("org.dossier.rest uses org.dossier.archive.provider");
    }

    @Test
    public void anExportOfAClientIsFound() throws IOException {
        BuiltBundle rest = bundle("org.dossier.rest").header("Export-Package", "org.dossier.rest;version=1.0.0").build();
        assertThat(rules(rest).exports()).containsExactly("org.dossier.rest exports [org.dossier.rest]");
    }

    @Test
    public void anExportWithoutAVersionIsFound() throws IOException {
        BuiltBundle rest = bundle("org.dossier.rest")
                .header("Export-Package", "org.dossier.rest,org.dossier.rest.model;version=0.0.0").build();
        assertThat(rules(rest).unversioned()).hasSize(2);
    }

    @Test
    public void aPackageInTwoBundlesIsFound() throws IOException {
        BuiltBundle rest = bundle("org.dossier.rest").type("org.dossier.core", "Copied", "").build();
        assertThat(rules(rest).misplacedPackages()).singleElement().asString().startsWith("package org.dossier.core lies in");
    }

    @Test
    public void aBundleThatTheMapDoesNotKnowIsFound() throws IOException {
        assertThat(rules(bundle("org.dossier.surprise").build()).unmapped())
                .containsExactly("org.dossier.surprise is not on the map", "org.dossier.rest is on the map, and nobody built it");
    }

    @Test
    public void aMapThatLetsAnApiUseAProviderIsFound() {
        BundleMap loosened = BundleMap.parse("api archive -> archive.provider\nprovider archive.provider\n");
        assertThat(new BundleRules(loosened, List.of()).mapAgainstKinds())
                .containsExactly("the map lets API org.dossier.archive use org.dossier.archive.provider");
    }

    @Test
    public void aCycleOfPackagesIsFound() throws IOException {
        BuiltBundle rest = bundle("org.dossier.rest").type("org.dossier.rest.a", "A", "")
                .type("org.dossier.rest.b", "B", "org.dossier.rest.a.A a;")
                .type("org.dossier.rest.a", "A", "org.dossier.rest.b.B b;").build();
        assertThat(ClassRules.NO_PACKAGE_CYCLES.evaluate(ClassRules.classes(List.of(core, rest))).hasViolation()).isTrue();
        assertThat(ClassRules.NO_PACKAGE_CYCLES.evaluate(ClassRules.classes(List.of(core, archive, provider))).hasViolation())
                .isFalse();
    }

    @Test
    public void anAppendSideThatKnowsAccessIsFound() throws IOException {
        BuiltBundle access = bundle("org.dossier.access").type("org.dossier.access", "AccessControl", "").build();
        BuiltBundle audit = bundle("org.dossier.audit.provider")
                .type("org.dossier.audit.provider.append", "Appender", "org.dossier.access.AccessControl a;").build();
        assertThat(ClassRules.APPEND_KNOWS_NOTHING_OF_ACCESS.evaluate(ClassRules.classes(List.of(access, audit))).hasViolation())
                .isTrue();
    }

    @Test
    public void aLineThatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> BundleMap.parse("api")).isInstanceOf(IllegalArgumentException.class);
    }

    private BundleRules rules(BuiltBundle further) {
        return new BundleRules(MAP, List.of(core, archive, provider, further));
    }

    private BundleBuilder bundle(String name) throws IOException {
        return new BundleBuilder(folder.getRoot().toPath(), name);
    }
}
