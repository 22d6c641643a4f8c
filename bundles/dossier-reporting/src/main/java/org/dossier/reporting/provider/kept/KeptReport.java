package org.dossier.reporting.provider.kept;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

import org.dossier.core.CustomerNumber;
import org.dossier.reporting.provider.figures.AskedReport;

/** A report that was run, as the question that it asked. Written once and never changed; tagged. Not thread-safe, like every entity. */
@Entity
@Table(name = "reporting_report")
public class KeptReport {

    /** The table, as audit entries name it. */
    static final String TABLE = "reporting_report";

    private static final String BETWEEN = " ";

    @Id
    private String id;
    private String name;
    @Lob
    private String customers;
    @Column(name = "first_month")
    private String firstMonth;
    @Column(name = "last_month")
    private String lastMonth;
    @Column(name = "as_of")
    private Instant asOf;
    private byte[] tag;

    /** For the persistence provider. */
    protected KeptReport() {
    }

    KeptReport(String id, AskedReport asked) {
        this.id = id;
        this.name = asked.name();
        this.customers = asked.customers().stream().map(CustomerNumber::value).collect(Collectors.joining(BETWEEN));
        this.firstMonth = asked.from().toString();
        this.lastMonth = asked.to().toString();
        this.asOf = asked.asOf();
    }

    String id() {
        return id;
    }

    /** The question; to be trusted once the tag holds. */
    AskedReport asked() {
        return new AskedReport(name, Stream.of(customers.split(BETWEEN)).map(CustomerNumber::new).toList(), YearMonth.parse(firstMonth),
                YearMonth.parse(lastMonth), asOf);
    }

    KeptReport tagged(RowSeal seal) {
        tag = seal.tag(TABLE, id, columns());
        return this;
    }

    KeptReport checked(RowSeal seal) {
        seal.check(TABLE, id, columns(), tag);
        return this;
    }

    /** Everything that the row says, in an order that never changes. */
    List<String> columns() {
        return List.of(id, name, customers, firstMonth, lastMonth, asOf.toString());
    }
}
