package org.cyberatlas.release;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.observation.Coverage;
import org.cyberatlas.observation.CoverageLookup;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Questions about the data as a whole. */
@GraphQLApi
public class ReleaseApi {

    private final ReleaseRepository repository;
    private final CoverageLookup coverages;
    private final SourceLookup sources;

    ReleaseApi(ReleaseRepository repository, CoverageLookup coverages, SourceLookup sources) {
        this.repository = repository;
        this.coverages = coverages;
        this.sources = sources;
    }

    @Query
    @NonNull
    @Description("The rows that answers are made of now: their version, number, reach and terms.")
    public Release release() {
        return repository.current().orElseThrow();
    }

    @NonNull
    @Description("How many there are of each type, by name of the type.")
    public List<@NonNull Count> counts(@Source Release release) {
        return repository.counts();
    }

    @NonNull
    @Description("How far the readings of each indicator reach, by code of the indicator.")
    public List<@NonNull Coverage> coverage(@Source Release release) {
        return coverages.all();
    }

    @NonNull
    @Description("Licences of the sources with their terms, by their text; last the sources of which none is known.")
    public List<@NonNull Licence> licences(@Source Release release) {
        return repository.licences();
    }

    @NonNull
    @Description("Codes of the sources that whoever runs this service left out, with every row that cites them.")
    public List<@NonNull String> leftOut(@Source Release release) {
        return repository.leftOut();
    }

    @NonNull
    @Description("Sources under this licence, by code.")
    public CompletionStage<Connection<org.cyberatlas.source.Source>> sources(
            @Source Licence licence, PageRequest page) {
        return Batches.load(licence.key(), page, sources::underLicences);
    }
}
