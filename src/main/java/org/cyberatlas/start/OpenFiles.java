package org.cyberatlas.start;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.cyberatlas.shared.error.StartRefusal;

/** Limit of the operating system on the open files of this process, of which libraries and connections are a part. */
public final class OpenFiles {

    /** The archives of the libraries take some 270; connections come on top. */
    static final long LEAST = 512;

    private OpenFiles() {}

    /** Refuses the start below the limit, since a class whose archive cannot be opened would fail later and elsewhere. */
    public static void requireEnough() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system) {
            requireEnough(system.getMaxFileDescriptorCount());
        }
    }

    static void requireEnough(long allowed) {
        if (allowed < LEAST) {
            throw new StartRefusal(
                    ("This process may open %d files, and the atlas needs at least %d; allow more (ulimit -n %2$d) and"
                                    + " start again.")
                            .formatted(allowed, LEAST));
        }
    }
}
