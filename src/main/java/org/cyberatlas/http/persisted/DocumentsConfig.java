package org.cyberatlas.http.persisted;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import org.cyberatlas.shared.config.Bounds.AmountAtLeastZero;

/** Documents that clients name by their SHA-256 instead of sending them. */
@ConfigMapping(prefix = "atlas.documents")
public interface DocumentsConfig {

    /** Characters of documents stored for Apollo's automatic persisted queries; the one not used for longest goes first. */
    @WithDefault("4194304")
    @WithConverter(AmountAtLeastZero.class)
    long stored();

    /** Directory of {@code *.graphql} files, each one document that is always known under the hash of the file. */
    Optional<Path> directory();

    /** Executes only documents of the directory. */
    @WithDefault("false")
    boolean trustedOnly();
}
