package org.dossier.archive.provider.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dossier.archive.provider.imports.ImportFixture.HEADING;
import static org.dossier.archive.provider.imports.ImportFixture.PEOPLE;
import static org.dossier.archive.provider.imports.ImportFixture.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

import org.dossier.access.Decided;
import org.dossier.access.Decision;
import org.dossier.access.Decision.Verdict;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalId;
import org.dossier.archive.CustomerState;
import org.dossier.archive.ImportJob;
import org.dossier.archive.ImportState;
import org.dossier.archive.RefusedRow;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.database.ArchiveTables;
import org.dossier.archive.provider.testing.ArchiveUnderTest;
import org.dossier.archive.provider.testing.Person;
import org.dossier.archive.provider.testing.Samples;
import org.dossier.archive.provider.testing.StandInTarget;
import org.dossier.core.AccessDenied;
import org.dossier.core.NotFound;
import org.dossier.core.PageRequest;
import org.dossier.core.Violation;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ImportContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new ArchiveTables());

    private final ArchiveUnderTest dossier;
    private final ImportFixture fixture;

    public ImportContractTest(Engine engine) {
        dossier = new ArchiveUnderTest(DATABASES.fresh(engine));
        fixture = new ImportFixture(dossier);
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Test // T33, S2: good rows come in, bad ones are refused with their reasons, and nothing else is lost
    public void rowsBecomeCustomersUnderOneProposal() {
        ImportJob job = fixture.load(PEOPLE, HEADING
                + "c1,Li Hua," + Samples.phone() + ",3.7.1979\n"
                + "c2,Wang Fang," + Samples.phone() + ",31.12.1985\n"
                + "c3,,12,31.2.1985\n");
        assertThat(job.problem()).isEmpty();
        assertThat(job.state()).isEqualTo(ImportState.PENDING);
        assertThat(job.counts()).isEqualTo(new ImportJob.Counts(3, 3, 2, 0, 1));
        assertThat(job.percent()).isEqualTo(100);
        assertThat(fixture.reasons(Person.CLERK, job)).containsExactly(new RefusedRow(3, List.of(
                new Violation("birthDate", "column Born: takes a day of the form d.M.yyyy"),
                new Violation("name", "column Name: must not be empty; leave it out instead"),
                new Violation("phones", "column Phone: not a phone number that can be dialled"))));
        assertThat(dossier.trail().actions()).containsExactly(Acts.IMPORT_STARTED, Acts.IMPORT_LOADED, Acts.IMPORT_FINISHED);
        assertThat(fixture.found("Li Hua")).hasSize(1).allMatch(state -> state == CustomerState.PROVISIONAL);
    }

    @Test // T33: running it again doubles nothing, whoever does it
    public void theSameFileIsTheSameImport() {
        String file = HEADING + people(0, 250);
        ImportJob first = fixture.load(PEOPLE, file);
        assertThat(first.counts().created()).isEqualTo(250);
        ImportJob again = fixture.load(PEOPLE, file);
        assertThat(again).isEqualTo(first);

        ImportJob others = fixture.load(Person.SECOND_CLERK, PEOPLE, ImportFixture.utf8(file));
        assertThat(others.state()).isEqualTo(ImportState.NOTHING_NEW);
        assertThat(others.review()).isEmpty();
        assertThat(others.counts()).isEqualTo(new ImportJob.Counts(250, 250, 0, 250, 0));
    }

    @Test // T33, D6: what grew is loaded, what stayed is known, and what changed is refused with the customer's number
    public void aLaterExportBringsOnlyWhatIsNew() {
        String phone = Samples.phone();
        fixture.load(PEOPLE, HEADING + "c1,Li Hua," + phone + ",3.7.1979\nc2,Wang Fang,,\n");
        String later = HEADING + "c1,Li Hua," + phone + ",3.7.1979\nc2,Wang Fen,,\nc3,Zhao Lei,,\n";
        ImportJob job = fixture.load(PEOPLE, later);
        assertThat(job.counts()).isEqualTo(new ImportJob.Counts(3, 3, 1, 1, 1));
        assertThat(fixture.reasons(Person.CLERK, job)).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(2);
            assertThat(row.reasons()).singleElement().satisfies(reason -> assertThat(reason.message()).contains("K0000000"));
        });
        ImportJob elsewhere = fixture.load(PEOPLE.replace("old-crm", "other-crm"), HEADING + "c2,Somebody Else,,\n");
        assertThat(elsewhere.counts().created()).isEqualTo(1);
    }

    @Test // T10, D6: duplicates within the file, within a chunk or across, and against the archive
    public void duplicatesAreRefusedRowByRow() {
        String taken = Samples.phone();
        dossier.intake().create(Person.CLERK.caller(), Samples.person("早到", taken));
        String shared = Samples.phone();
        ImportJob job = fixture.load(PEOPLE, HEADING + "d1,A," + taken + ",\nd2,B," + shared + ",\nd3,C,+86 " + shared + ",\n"
                + people(0, 150) + "d4,D," + shared + ",\n" + "d5,E,,\nd5,E,,\nd5,F,,\n");
        assertThat(job.counts()).isEqualTo(new ImportJob.Counts(157, 157, 152, 1, 4));
        List<RefusedRow> refused = fixture.reasons(Person.CLERK, job);
        assertThat(refused).extracting(RefusedRow::row).containsExactly(1L, 3L, 154L, 157L);
        assertThat(refused).extracting(row -> row.reasons().get(0).field()).containsExactly("phones", "phones", "phones", "key");
        assertThat(refused.get(0).reasons().get(0).message()).startsWith("column Phone: K").endsWith("has the same value");
        assertThat(refused.get(1).reasons().get(0).message()).isEqualTo("column Phone: row 2 has the same value");
        assertThat(refused.get(3).reasons().get(0).message()).isEqualTo("row 155 has the same key and other values");
    }

    @Test // T33: a row that repeats a refused one is refused with it
    public void whatRepeatsARefusedRowIsRefused() {
        String taken = Samples.phone();
        dossier.intake().create(Person.CLERK.caller(), Samples.person("早到", taken));
        ImportJob job = fixture.load(PEOPLE, HEADING + "r1,A," + taken + ",\nr1,A," + taken + ",\n");
        assertThat(job.state()).isEqualTo(ImportState.NOTHING_NEW);
        assertThat(fixture.reasons(Person.CLERK, job)).extracting(RefusedRow::row).containsExactly(1L, 2L);
    }

    @Test // S6: without fields in the mapping, columns go by the import headings of the catalogue, in either case and language
    public void columnsGoByTheirHeadings() {
        ImportJob job = fixture.load("{\"source\": \"s\", \"kind\": \"PERSON\"}",
                "姓名,手机号码,EMAIL,Colour\n王小明," + Samples.phone() + ",wang@example.com,red\n李小红,12,,\n");
        assertThat(job.counts()).isEqualTo(new ImportJob.Counts(2, 2, 1, 0, 1));
        assertThat(fixture.found("王小明")).hasSize(1);
        assertThat(fixture.reasons(Person.CLERK, job).get(0).reasons()).containsExactly(
                new Violation("phones", "column 手机号码: not a phone number that can be dialled"));
    }

    @Test // D7, S11: the reviewer keys a random sample of the whole import again, and sees digest, counts and refusals
    public void theSampleDecides() {
        int rows = 230;
        ImportJob job = fixture.load(PEOPLE, HEADING + people(0, rows) + "x,,,\n");
        ProposalId review = job.review().orElseThrow();
        SortedSet<String> rekey = dossier.proposals().get(Person.REVIEWER.caller(), review).content().rekey();
        assertThat(rekey).hasSize(50).allMatch(name -> name.endsWith("/phones"));
        assertThat(dossier.proposals().changes(Person.REVIEWER.caller(), review)).anySatisfy(change -> {
            assertThat(change.field()).isEqualTo("import.digest");
            assertThat(change.after()).contains(job.digest());
        }).anySatisfy(change -> {
            assertThat(change.field()).isEqualTo("import.refused");
            assertThat(change.after()).contains("1");
        }).filteredOn(change -> change.field().endsWith("/phones")).hasSize(50).allMatch(change -> change.after().isEmpty());

        assertThat(decide(review, Verdict.APPROVE, Map.of()).mismatched()).isEqualTo(rekey);
        Map<String, String> keyed = new HashMap<>();
        rekey.forEach(name -> keyed.put(name, ImportFixture.phone(place(name))));
        String wrong = rekey.first();
        keyed.put(wrong, Samples.phone());
        assertThat(decide(review, Verdict.APPROVE, keyed).mismatched()).containsExactly(wrong);
        keyed.put(wrong, ImportFixture.phone(place(wrong)));
        assertThat(decide(review, Verdict.APPROVE, keyed).state()).isEqualTo(Proposal.State.APPROVED);

        assertThat(fixture.imports().get(Person.CLERK.caller(), job.id()).state()).isEqualTo(ImportState.APPROVED);
        assertThat(fixture.found(ImportFixture.name(0))).containsExactly(CustomerState.ACTIVE);
        assertThat(fixture.found(ImportFixture.name(rows - 1))).containsExactly(CustomerState.ACTIVE);
    }

    @Test // D7: customers without a telling field are not passed unread
    public void withoutATellingFieldTheNameIsKeyedAgain() {
        ImportJob job = fixture.load("{\"source\": \"s\", \"kind\": \"PERSON\", \"fields\": {\"name\": \"Name\"}}",
                "Name\nLi Hua\nWang Fang\n");
        assertThat(dossier.proposals().get(Person.REVIEWER.caller(), job.review().orElseThrow()).content().rekey())
                .hasSize(2).allMatch(name -> name.endsWith("/name"));
    }

    @Test // T33: turned down, everything is free again, and a corrected import starts anew
    public void aRejectedImportCanBeLoadedAnew() {
        String file = HEADING + people(0, 130) + "x,,,\n";
        ImportJob first = fixture.load(PEOPLE, file);
        assertThat(fixture.load(Person.SECOND_CLERK, PEOPLE, ImportFixture.utf8(file)).state()).isEqualTo(ImportState.NOTHING_NEW);
        decide(first.review().orElseThrow(), Verdict.REJECT, Map.of());
        assertThat(fixture.imports().get(Person.CLERK.caller(), first.id()).state()).isEqualTo(ImportState.REJECTED);
        assertThat(fixture.found(ImportFixture.name(7))).containsExactly(CustomerState.REJECTED);

        ImportJob second = fixture.load(PEOPLE, file);
        assertThat(fixture.load(Person.SECOND_CLERK, PEOPLE, ImportFixture.utf8(file)).counts().known()).isEqualTo(130);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.counts()).isEqualTo(new ImportJob.Counts(131, 131, 130, 0, 1));
        assertThat(fixture.imports().list(Person.CLERK.caller(), PageRequest.first()).items()).extracting(ImportJob::id)
                .containsExactly(second.id(), first.id());
    }

    @Test // D14, S5: the file of refused rows can be corrected and loaded, and starts no formula
    public void refusedRowsComeBackAsAFile() {
        ImportJob job = fixture.load(PEOPLE, HEADING + "e1,=SUM(1+1),12,\ne2,-Wang,12,\ne3,\"Zhao, \"\"Lei\"\"\",12,\n");
        assertThat(job.state()).isEqualTo(ImportState.NOTHING_NEW);
        String file = fixture.refused(Person.CLERK, job);
        assertThat(file).startsWith("\uFEFFrow,reasons,Client,Name,Phone,Born\r\n").contains("'=SUM(1+1)", "'-Wang")
                .contains("phones: column Phone: not a phone number that can be dialled");
        ImportJob again = fixture.load(PEOPLE, file.replace(",12,", ",,"));
        assertThat(again.counts()).isEqualTo(new ImportJob.Counts(3, 3, 3, 0, 0));
        assertThat(fixture.found("=SUM(1+1)")).hasSize(1);
        assertThat(fixture.found("-Wang")).hasSize(1);
        assertThat(fixture.found("Zhao, \"Lei\"")).hasSize(1);
    }

    @Test // T15, T33: one file brings customers and their records
    public void recordsGoToTheirTarget() {
        StandInTarget target = new StandInTarget();
        dossier.importParts().targets().add(target);
        ImportJob job = fixture.load(ImportFixture.WITH_FEES, "Client,Name,Fee\nf1,Li Hua,12.50\nf2,Wang Fang,\nf3,,9\n");
        assertThat(job.counts()).isEqualTo(new ImportJob.Counts(3, 3, 2, 0, 1));
        assertThat(target.written()).singleElement().satisfies(record -> {
            assertThat(record.values()).containsExactlyEntriesOf(new TreeMap<>(Map.of("amount", "12.50", "product", "line")));
            assertThat(record.customer().customer().value()).startsWith("K");
        });
    }

    @Test // D6: an import is its owner's alone, and who may not enter starts none
    public void nobodyElseHearsOfAnImport() {
        ImportJob job = fixture.load(PEOPLE, HEADING + "g1,,,\n");
        assertThatThrownBy(() -> fixture.imports().get(Person.REVIEWER.caller(), job.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.imports().refused(Person.REVIEWER.caller(), job.id(), PageRequest.first()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.refused(Person.REVIEWER, job)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.imports().stop(Person.REVIEWER.caller(), job.id())).isInstanceOf(NotFound.class);
        assertThat(fixture.imports().list(Person.REVIEWER.caller(), PageRequest.first()).items()).isEmpty();
        assertThatThrownBy(() -> fixture.load(Person.READER, PEOPLE, ImportFixture.utf8(HEADING + "h1,A,,\n")))
                .isInstanceOf(AccessDenied.class);
    }

    @Test // D3: who reads refused rows is written down
    public void readingRefusedRowsIsAudited() {
        ImportJob job = fixture.load(PEOPLE, HEADING + "i1,,,\n");
        fixture.refused(Person.CLERK, job);
        assertThat(dossier.trail().lastJournalled().action()).isEqualTo(Acts.IMPORT_REFUSED_READ);
        assertThat(dossier.trail().lastJournalled().details()).containsEntry("import", job.id().value()).containsEntry("form", "file");
    }

    @Test // T33: pages of refused rows and of imports
    public void listsArePaged() {
        StringBuilder file = new StringBuilder(HEADING);
        for (int row = 0; row < 7; row++) {
            file.append("p").append(row).append(",,,\n");
        }
        ImportJob job = fixture.load(PEOPLE, file.toString());
        var first = fixture.imports().refused(Person.CLERK.caller(), job.id(), new PageRequest(4, Optional.empty()));
        var second = fixture.imports().refused(Person.CLERK.caller(), job.id(), new PageRequest(4, first.next()));
        assertThat(first.items()).extracting(RefusedRow::row).containsExactly(1L, 2L, 3L, 4L);
        assertThat(second.items()).extracting(RefusedRow::row).containsExactly(5L, 6L, 7L);
        assertThat(second.next()).isEmpty();
    }

    private Decided decide(ProposalId review, Verdict verdict, Map<String, String> keyed) {
        return dossier.proposals().decide(Person.REVIEWER.caller(), review,
                new Decision(verdict, new TreeMap<>(keyed), Optional.of("seen")));
    }

    /** The row of a customer of the only import: numbers are given in the order of the file. */
    private static int place(String name) {
        return Integer.parseInt(name.substring(1, name.indexOf('/'))) - 1;
    }
}
