package org.dossier.vault.provider.health;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a database is, judged by its JDBC address alone: no name is looked up. */
final class DatabasePlace {

    /** Embedded Derby and PostgreSQL's short form name no host at all. */
    private static final Pattern HOSTS = Pattern.compile("jdbc:[a-z]+://([^/?;]*).*");
    private static final Pattern PORT = Pattern.compile(":[0-9]*$");
    private static final Pattern HERE = Pattern.compile("|localhost|127(\\.[0-9]{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");

    private DatabasePlace() {
    }

    /** Whether the database runs on this machine: it is embedded, or one of its hosts is a loopback address. */
    static boolean here(String url) {
        Matcher hosts = HOSTS.matcher(url);
        return !hosts.matches() || Arrays.stream(hosts.group(1).split(",", -1))
                .map(host -> PORT.matcher(host).replaceFirst(""))
                .anyMatch(host -> HERE.matcher(host).matches());
    }
}
