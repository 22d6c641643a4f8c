package org.dossier.demonstration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.dossier.access.Proposals;
import org.dossier.access.SignIn;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.Intake;
import org.dossier.archive.Relationships;
import org.dossier.core.NotSignedIn;
import org.dossier.core.Unavailable;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.Interactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a new installation with a made-up company of a wanted size, step by step in the background, and goes on after an
 * interruption. Does nothing unless a size is configured and the demonstration accounts were written out at the first start.
 */
@Component(configurationPid = "org.dossier.demonstration", immediate = true)
@Designate(ocd = DemonstrationCompany.Config.class)
public final class DemonstrationCompany {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationCompany.class);
    private static final int DESKS = 3;
    private static final long STEP_MILLIS = 200;

    private final Path directory;
    private final Staff staff;
    private final CompanyLoad load;
    private final ExecutorService desks = Executors.newFixedThreadPool(DESKS, work -> new Thread(work, "dossier-demonstration-desk"));
    private final ScheduledExecutorService steps =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "dossier-demonstration"));
    private boolean renewed;

    /** Settings of the demonstration company. */
    @ObjectClassDefinition(name = "Dossier: demonstration company", description = "A made-up company for trying things out.")
    @interface Config {

        /** How many customers are wanted. */
        @AttributeDefinition(name = "Customers", description = "How many customers to generate; 0 for an empty archive.", min = "0")
        long customers() default 0;

        /** Where the demonstration accounts are written out. */
        @AttributeDefinition(name = "Directory", description = "The folder of first-sign-in.json.")
        String directory() default "data/dossier";
    }

    /** Starts loading in the background when a size is configured. */
    @Activate
    public DemonstrationCompany(Config config, @Reference SignIn signIn, @Reference Intake intake, @Reference Proposals proposals,
            @Reference FieldCatalogue catalogue, @Reference Relationships relationships, @Reference Interactions interactions,
            @Reference ConsumptionBook book) {
        directory = Path.of(config.directory());
        staff = new Staff(signIn);
        load = new CompanyLoad(new BatchLoader(staff, intake, proposals, catalogue),
                new RelationshipLoader(staff, relationships, proposals), new DealingsLoader(staff, interactions, book),
                new LoadProgress(directory.resolve("demonstration.json")), config.customers(), desks);
        if (config.customers() > 0) {
            steps.scheduleWithFixedDelay(this::step, STEP_MILLIS, STEP_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Stops after the present batch. */
    @Deactivate
    void stop() {
        steps.shutdown();
        desks.shutdown();
    }

    /** One batch at most; a part that is away is waited for, anything else ends the load with a word in the log. */
    private void step() {
        try {
            Optional<FirstSignIn> accounts = FirstSignIn.read(directory.resolve("first-sign-in.json"));
            if (accounts.isPresent()) {
                step(accounts.get());
            }
        } catch (Unavailable e) {
            LOG.debug("Demonstration company waits: {}", e.getMessage());
        } catch (NotSignedIn e) {
            signInAnew(e);
        } catch (IOException | RuntimeException e) {
            end("it could not be loaded any further", e);
        }
    }

    private void step(FirstSignIn accounts) throws IOException {
        if (load.complete()) {
            staff.leave();
            stop();
        } else {
            load.step(accounts);
            renewed = false;
        }
    }

    /** A session ends after some hours, also of those who are at work; twice in a row it is the passwords. */
    private void signInAnew(NotSignedIn reason) {
        if (renewed) {
            end("the demonstration accounts no longer have their first passwords", reason);
        }
        staff.forget();
        renewed = true;
    }

    private void end(String why, Exception reason) {
        LOG.error("Demonstration company: {}", why, reason);
        stop();
    }
}
