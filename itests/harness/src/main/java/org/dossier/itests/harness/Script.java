package org.dossier.itests.harness;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program to its end. What it printed goes through a file, so that a server that it leaves behind holds no pipe of ours.
 */
public final class Script {

    private static final long SECONDS = 60;

    /** How a program ended. */
    public record Result(int status, String output) {
    }

    private Script() {
    }

    /** Runs a program that has to succeed. */
    public static void run(Path folder, Map<String, String> environment, String... command) throws IOException {
        Result result = feed(folder, environment, "", command);
        if (result.status() != 0) {
            throw new IOException("failed: " + String.join(" ", command) + "\n" + result.output());
        }
    }

    /** Runs a program that reads the input. */
    public static Result feed(Path folder, Map<String, String> environment, String input, String... command) throws IOException {
        File output = Files.createTempFile("script", ".log").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(output);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        int status = end(process);
        return new Result(status, Files.readString(output.toPath()));
    }

    private static int end(Process process) throws IOException {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("did not end within " + SECONDS + " s");
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
