package org.dossier.archive.provider.numbers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.LongStream;

import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.core.CustomerNumber;
import org.dossier.database.SchemaReady;
import org.dossier.vault.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * Gives customer numbers away. Numbers are drawn in blocks, and the keys of a block are made before any of it is given away, so
 * that a customer without a key cannot come about (D4). Thread-safe.
 */
@Component(service = CustomerNumbers.class, configurationPid = "org.dossier.archive")
@Designate(ocd = CustomerNumbers.Config.class)
public final class CustomerNumbers {

    /** How numbers look and how many are drawn at a time. */
    @ObjectClassDefinition(name = "Dossier archive", description = "Customer numbers")
    public @interface Config {

        /** The prefix. */
        @AttributeDefinition(description = "Letters before each customer number, 0 to 8 letters A-Z")
        String number_prefix() default "K";

        /** The width. */
        @AttributeDefinition(description = "Digits of a customer number, 1 to 12; longer numbers are written in full")
        int number_width() default 8;

        /** The block. */
        @AttributeDefinition(description =
                "How many numbers and keys are prepared at a time, 1 to 10000; a restart loses at most as many")
        int number_block() default 200;
    }

    private final NumberSource source;
    private final Vault vault;
    private final Numbering numbering;
    private final Deque<CustomerNumber> ready = new ArrayDeque<>();

    /** Numbers come from the archive's own schema; wrong settings are refused. */
    @Activate
    public CustomerNumbers(@Reference ArchiveTransactions transactions, @Reference Vault vault,
            @Reference(target = "(schema=archive)") SchemaReady tables, Config config) {
        this(transactions, vault,
                new Numbering(new NumberScheme(config.number_prefix(), config.number_width()), config.number_block()));
    }

    /** On tables that are there. */
    public CustomerNumbers(ArchiveTransactions transactions, Vault vault, Numbering numbering) {
        this.source = new NumberSource(transactions);
        this.vault = vault;
        this.numbering = numbering;
    }

    /** How numbers are written. */
    public NumberScheme scheme() {
        return numbering.scheme();
    }

    /**
     * As many numbers as wanted, in rising order, with their keys. To be called outside any transaction.
     *
     * @throws org.dossier.core.Unavailable when database or key store are away
     */
    public synchronized List<CustomerNumber> take(int count) {
        if (ready.size() < count) {
            prepare(Math.max(numbering.block(), count - ready.size()));
        }
        List<CustomerNumber> taken = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            taken.add(ready.remove());
        }
        return taken;
    }

    private void prepare(int count) {
        long first = source.draw(count);
        List<CustomerNumber> numbers = LongStream.range(first, first + count).mapToObj(numbering.scheme()::write).toList();
        vault.prepare(numbers);
        ready.addAll(numbers);
    }
}
