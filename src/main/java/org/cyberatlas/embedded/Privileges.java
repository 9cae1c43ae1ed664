package org.cyberatlas.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL refuses to run as root: so root steps down before it starts one of its programs. */
final class Privileges {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534; // the number that Linux itself gives to "no user of this system"

    private Privileges() {}

    /**
     * The words to put before a command that starts something on this directory. The owner of the directory decides: a
     * service that was first started by an ordinary user keeps that user's rights when root starts it later.
     */
    static List<String> stepDown(Path cluster) throws IOException {
        // Many containers forbid user namespaces; there the files go to a user without rights.
        if (isRoot() && owner(cluster) == ROOT && !canUnshare()) {
            give(cluster, NOBODY);
        }
        return asOwner(cluster);
    }

    /** The same for a command to a server that runs: its files stay whose they are, or it could read them no more. */
    static List<String> asOwner(Path cluster) throws IOException {
        if (!isRoot()) {
            return List.of();
        }
        int owner = owner(cluster);
        return owner == ROOT
                ? List.of("unshare", "--user")
                : List.of("setpriv", "--reuid=" + owner, "--regid=" + number(cluster, "unix:gid"), "--clear-groups");
    }

    private static boolean isRoot() {
        return new UnixSystem().getUid() == ROOT;
    }

    private static int owner(Path cluster) throws IOException {
        return number(cluster, "unix:uid");
    }

    private static boolean canUnshare() throws IOException {
        try {
            return new ProcessBuilder("unshare", "--user", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private static void give(Path tree, int user) throws IOException {
        try (Stream<Path> entries = Files.walk(tree)) {
            for (Path entry : entries.toList()) {
                Files.setAttribute(entry, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(entry, "unix:gid", user, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static int number(Path file, String attribute) throws IOException {
        return (Integer) Files.getAttribute(file, attribute);
    }
}
