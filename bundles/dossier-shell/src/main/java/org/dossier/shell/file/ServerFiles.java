package org.dossier.shell.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.karaf.shell.support.CommandException;

/**
 * The server's files that commands may touch. Whoever is in the shell acts as the server's own user, who can read keys and passwords
 * and write configuration (D8). So a command reads only what every user of the machine may read and what lies outside of the
 * installation, or what lies in the exchange folder {@code dossier/exchange}; and it writes into that folder alone. Names without a
 * folder are names in it.
 */
public final class ServerFiles {

    private static final Path EXCHANGE = Path.of("dossier", "exchange");

    private final Path installation;

    /** The files around an installation. */
    public ServerFiles(Path installation) {
        this.installation = installation.toAbsolutePath().normalize();
    }

    /** The files around the installation that runs. */
    public static ServerFiles ofThisServer() {
        return new ServerFiles(Path.of(System.getProperty("karaf.base", "")));
    }

    /**
     * Opens a file to read it.
     *
     * @throws CommandException when it may not be read from the shell
     * @throws IOException when it cannot be read
     */
    public InputStream read(String name) throws IOException, CommandException {
        Path file = exchange().resolve(name).toRealPath();
        if (!file.startsWith(exchange().toRealPath()) && (file.startsWith(installation.toRealPath()) || !openToAll(file))) {
            throw new CommandException(name + " is not read from the shell: it must be readable by every user of the server, "
                    + "folders above it included, or lie in " + exchange());
        }
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * A file to write.
     *
     * @throws CommandException when it lies elsewhere than in the exchange folder
     */
    public PrivateFile write(String name) throws IOException, CommandException {
        Path file = exchange().resolve(name).normalize();
        if (!exchange().equals(file.getParent())) {
            throw new CommandException(name + " is not written from the shell: give a name, for a file in " + exchange());
        }
        return new PrivateFile(file);
    }

    private Path exchange() throws IOException {
        Path folder = installation.resolve(EXCHANGE);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return folder;
    }

    private static boolean openToAll(Path file) throws IOException {
        boolean open = allowsOthers(file, PosixFilePermission.OTHERS_READ);
        for (Path folder = file.getParent(); open && folder != null; folder = folder.getParent()) {
            open = allowsOthers(folder, PosixFilePermission.OTHERS_EXECUTE);
        }
        return open;
    }

    /** Where there are no such permissions, nothing is open to all. */
    private static boolean allowsOthers(Path path, PosixFilePermission permission) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return view != null && view.readAttributes().permissions().contains(permission);
    }
}
