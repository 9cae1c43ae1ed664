package org.cyberatlas.embedded;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Settings of the embedded PostgreSQL. */
@ConfigMapping(prefix = "atlas.embedded")
public interface EmbeddedConfig {

    /** Directory of the embedded server, with its programs, rows and passwords. */
    @WithDefault("data/postgres")
    Path directory();
}
