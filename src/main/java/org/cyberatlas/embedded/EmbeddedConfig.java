package org.cyberatlas.embedded;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Settings of the embedded PostgreSQL. */
@ConfigMapping(prefix = "atlas.embedded")
public interface EmbeddedConfig {

    /** Where the embedded server keeps its programs, its rows and its passwords between starts. */
    @WithDefault("data/postgres")
    Path directory();
}
