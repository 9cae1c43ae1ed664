package org.cyberatlas.vote;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.instrument.Instrument;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Adoptions of resolutions. */
@GraphQLApi
public class AdoptionApi {

    private final AdoptionRepository repository;
    private final SourceLookup sources;

    AdoptionApi(AdoptionRepository repository, SourceLookup sources) {
        this.repository = repository;
        this.sources = sources;
    }

    @NonNull
    @Description("Adoptions, the draft in committee first; empty if no source was read.")
    public CompletionStage<List<@NonNull Adoption>> adoption(@Source Instrument instrument) {
        return Batches.load(instrument.code(), "", (instruments, none) -> repository.of(instruments));
    }

    @NonNull
    @Description("Source that states this.")
    public org.cyberatlas.source.Source source(@Source Adoption adoption) {
        return sources.byCode(adoption.sourceCode());
    }
}
