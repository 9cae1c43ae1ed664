package org.cyberatlas.seed;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** Settings of the operator about the data. */
@ConfigMapping(prefix = "atlas.data")
public interface DataConfig {

    /**
     * Codes of sources that are not to be loaded, such as {@code UN_EGDI,IWS_2019}. A row that cites one of them is left out, and so is a
     * row that refers to a row left out; an indicator stays without the source of its definition, a dialogue without its purposes, and
     * an organisation with its code, kind and names.
     *
     * <p><b>Errors:</b> a code that is not in {@code db/data/source.csv} stops the start.
     */
    Optional<Set<String>> excludedSources();
}
