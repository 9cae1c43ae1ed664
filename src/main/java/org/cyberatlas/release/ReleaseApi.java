package org.cyberatlas.release;

import java.util.List;
import org.cyberatlas.observation.Coverage;
import org.cyberatlas.observation.CoverageLookup;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Query and fields of the release, and the numbers of facts of each source. */
@GraphQLApi
public class ReleaseApi {

    private final ReleaseLookup releases;
    private final CoverageLookup coverages;
    private final SourceLookup sources;

    ReleaseApi(ReleaseLookup releases, CoverageLookup coverages, SourceLookup sources) {
        this.releases = releases;
        this.coverages = coverages;
        this.sources = sources;
    }

    @Query
    @NonNull
    @Description("Rows that are loaded now: their version, number, extent and terms.")
    public Release release() {
        return releases.loaded();
    }

    @NonNull
    @Description(
            "Number of rows of each type, by name of the type. It includes rows that lists combine, such as those of several sources on one law, and attributions that only support another.")
    public List<@NonNull Count> counts(@Source Release release) {
        return releases.counts();
    }

    @NonNull
    @Description(
            "Number of facts of each type of which this is a source, by name of the type, without types that have none; a membership counts for each source of its role or dates. Empty if the atlas has no fact of it.")
    public List<@NonNull Count> counts(@Source org.cyberatlas.source.Source source) {
        return releases.countsOf(source.code());
    }

    @NonNull
    @Description("Extent of the observations of each indicator, by code of the indicator.")
    public List<@NonNull Coverage> coverage(@Source Release release) {
        return coverages.all();
    }

    @NonNull
    @Description("Licences of the sources with their terms, by text; the sources without a known licence last.")
    public List<@NonNull Licence> licences(@Source Release release) {
        return releases.licences();
    }

    @NonNull
    @Description("Codes of the sources that the operator of this service excluded, with every row that cites them.")
    public List<@NonNull String> leftOut(@Source Release release) {
        return releases.leftOut();
    }

    @NonNull
    @Description("Sources under this licence, by code.")
    public Connection<org.cyberatlas.source.Source> sources(@Source Licence licence, PageRequest page) {
        return sources.underLicence(licence.key(), page);
    }
}
