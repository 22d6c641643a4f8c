import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Waits until a starting Dossier answers, and then says where it is and who can sign in.
 *
 * <p>Run from source by the launch script, so that starting Dossier needs nothing beside a JDK. Arguments: the folder of the
 * unpacked distribution, and the HTTP port.
 */
final class AwaitReady {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(10);
    private static final Duration FOR_A_PROCESS = Duration.ofMinutes(1);
    private static final Duration FOR_A_TENTH = Duration.ofMinutes(30);
    private static final Pattern RECORD = Pattern.compile("\\{[^{}]*}");
    private static final Pattern WAITS_FOR = Pattern.compile("\"(?:TEMPORARILY_UNAVAILABLE|CRITICAL)\",\"messages\":\\[\"([^\"]+)");

    private final Path home;
    private final Path signIn;
    private final URI address;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Instant begun = Instant.now();
    private String waitsFor = "its bundles";

    private AwaitReady(Path home, int port) {
        this.home = home;
        this.signIn = home.resolve("data/dossier/first-sign-in.json");
        this.address = URI.create("http://127.0.0.1:" + port + "/dossier/");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        AwaitReady waiting = new AwaitReady(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        if (!waiting.untilReady()) {
            System.err.println("Dossier has stopped before it was ready: see " + waiting.home.resolve("data/log/karaf.log"));
            System.exit(1);
        }
        waiting.tellWhoMaySignIn();
        waiting.followCustomers();
    }

    private boolean untilReady() throws InterruptedException {
        Instant nextWord = begun.plus(BETWEEN_WORDS);
        while (!healthy()) {
            if (stopped()) {
                return false;
            }
            if (Instant.now().isAfter(nextWord)) {
                say("Still starting, " + elapsed().toSeconds() + " s: " + waitsFor);
                nextWord = nextWord.plus(BETWEEN_WORDS);
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        return true;
    }

    private boolean healthy() throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(address.resolve("health")).timeout(Duration.ofSeconds(5)).build();
        try {
            HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
            Matcher reason = WAITS_FOR.matcher(answer.body());
            waitsFor = reason.find() ? reason.group(1) : waitsFor;
            return answer.statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        }
    }

    /** True once the process has gone, or has not come within a reasonable time. */
    private boolean stopped() {
        try {
            long process = Long.parseLong(Files.readString(home.resolve("karaf.pid")).strip());
            return !ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
        } catch (IOException | NumberFormatException notWrittenYet) {
            return elapsed().compareTo(FOR_A_PROCESS) > 0;
        }
    }

    private void tellWhoMaySignIn() throws IOException {
        say("Dossier is ready after " + elapsed().toSeconds() + " s: " + address);
        if (!Files.exists(signIn)) {
            say("The administrators' one-time codes are in " + home.resolve("dossier/enrolment"));
            return;
        }
        say("Sign in as one of these; their passwords are in " + signIn);
        Matcher record = RECORD.matcher(Files.readString(signIn));
        while (record.find()) {
            say(String.format("  %-24s %s", value(record.group(), "account"), value(record.group(), "post")));
        }
    }

    /** One word for each tenth of the demonstration company, until it is complete or comes no further. */
    private void followCustomers() throws IOException, InterruptedException {
        Path progress = home.resolve("data/dossier/demonstration.json");
        long told = 0;
        Instant last = Instant.now();
        while (Files.exists(signIn) && told < 10 && !stopped() && last.plus(FOR_A_TENTH).isAfter(Instant.now())) {
            String state = Files.exists(progress) ? Files.readString(progress) : "";
            long wanted = number(state, "wanted");
            long tenths = wanted == 0 ? 0 : number(state, "done") * 10 / wanted;
            if (tenths > told) {
                say("Demonstration company: " + number(state, "done") + " of " + wanted + " customers");
                told = tenths;
                last = Instant.now();
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private static long number(String record, String key) {
        Matcher value = Pattern.compile("\"" + key + "\"\\s*:\\s*(\\d+)").matcher(record);
        return value.find() ? Long.parseLong(value.group(1)) : 0;
    }

    private static String value(String record, String key) {
        Matcher value = Pattern.compile("\"" + key + "\"\\s*:\\s*\"([^\"]*)\"").matcher(record);
        return value.find() ? value.group(1) : "";
    }

    private Duration elapsed() {
        return Duration.between(begun, Instant.now());
    }

    /** With a carriage return, since the terminal may be in Karaf's hands by then. */
    private static void say(String line) {
        System.out.print(line + (System.console() == null ? "\n" : "\r\n"));
        System.out.flush();
    }
}
