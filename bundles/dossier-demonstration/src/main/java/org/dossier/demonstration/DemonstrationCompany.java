package org.dossier.demonstration;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.dossier.access.Proposals;
import org.dossier.access.SignIn;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.Intake;
import org.dossier.core.CustomerNumber;
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
    private static final int BATCH = 500;
    private static final int WAITING = 5;
    private static final long STEP_MILLIS = 200;

    private final BatchLoader loader;
    private final DealingsLoader dealings;
    private final Clock clock = Clock.systemUTC();
    private final Path directory;
    private final long wanted;
    private final LoadProgress progress;
    private final ScheduledExecutorService steps;

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
            @Reference FieldCatalogue catalogue, @Reference Interactions interactions, @Reference ConsumptionBook book) {
        loader = new BatchLoader(signIn, intake, proposals, catalogue);
        dealings = new DealingsLoader(signIn, interactions, book);
        directory = Path.of(config.directory());
        wanted = config.customers();
        progress = new LoadProgress(directory.resolve("demonstration.json"));
        steps = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "dossier-demonstration"));
        if (wanted > 0) {
            steps.scheduleWithFixedDelay(this::step, STEP_MILLIS, STEP_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Stops after the present batch. */
    @Deactivate
    void stop() {
        steps.shutdown();
    }

    /** One batch at most; a part that is away is waited for, anything else ends the load with a word in the log. */
    private void step() {
        try {
            Optional<FirstSignIn> accounts = FirstSignIn.read(directory.resolve("first-sign-in.json"));
            if (accounts.isPresent()) {
                load(accounts.get());
            }
        } catch (Unavailable e) {
            LOG.debug("Demonstration company waits: {}", e.getMessage());
        } catch (NotSignedIn e) {
            end("the demonstration accounts no longer have their first passwords", e);
        } catch (IOException | RuntimeException e) {
            end("it could not be loaded any further", e);
        }
    }

    private void load(FirstSignIn accounts) throws IOException {
        long done = progress.done();
        long reviewed = Math.max(0, wanted - WAITING);
        if (done >= wanted) {
            steps.shutdown();
            return;
        }
        long next = done < reviewed ? Math.min(reviewed, done + BATCH) : wanted;
        if (done < reviewed) {
            List<CustomerNumber> numbers = loader.loadReviewed(accounts, done, next);
            dealings.load(accounts, new DealingsGenerator(YearMonth.now(clock)), numbers, done);
        } else {
            loader.loadWaiting(accounts, done, next);
        }
        progress.keep(next, wanted);
        LOG.info("Demonstration company: {} of {} customers", next, wanted);
    }

    private void end(String why, Exception reason) {
        LOG.error("Demonstration company: {}", why, reason);
        steps.shutdown();
    }
}
