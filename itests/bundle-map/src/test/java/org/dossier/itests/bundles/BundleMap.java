package org.dossier.itests.bundles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The allowed arrows between bundles, read from {@code bundle-map.txt}, where they are written once. */
record BundleMap(Map<String, Line> lines) {

    private static final String PREFIX = "org.dossier.";
    private static final Pattern LINE = Pattern.compile("(\\w+)\\s+([\\w.]+)(?:\\s*->\\s*(.+))?");

    /** One bundle: its symbolic name, its kind, and the symbolic names of the bundles that it may use. */
    record Line(String bundle, BundleKind kind, Set<String> mayUse) {
    }

    static BundleMap read() {
        try (InputStream in = BundleMap.class.getResourceAsStream("/bundle-map.txt")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static BundleMap parse(String text) {
        return new BundleMap(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(BundleMap::line)
                .collect(Collectors.toMap(Line::bundle, Function.identity())));
    }

    Line of(String bundle) {
        return lines.get(bundle);
    }

    private static Line line(String text) {
        Matcher parts = LINE.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a line of the bundle map: " + text);
        }
        return new Line(PREFIX + parts.group(2), BundleKind.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
                names(parts.group(3)));
    }

    private static Set<String> names(String list) {
        return list == null ? Set.of()
                : Arrays.stream(list.split(",")).map(String::strip).map(PREFIX::concat).collect(Collectors.toSet());
    }
}
