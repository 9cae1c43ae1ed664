package org.cyberatlas.release;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Fields about the difference between releases. */
@GraphQLApi
public class ChangeApi {

    private final ChangeLookup changes;
    private final ChangeRepository repository;
    private final ReleaseLookup releases;
    private final ActorLookup actors;

    ChangeApi(ChangeLookup changes, ChangeRepository repository, ReleaseLookup releases, ActorLookup actors) {
        this.changes = changes;
        this.repository = repository;
        this.releases = releases;
        this.actors = actors;
    }

    @Query
    @NonNull
    @Description(
            "Changes of the rows, newest release first, then by table and key. The last ten releases are stored, with at most 10,000 changes of one table each; the first release of a database has none. Errors: an unknown version, table or actor, and a release whose changes are no longer stored.")
    public Connection<Change> changes(
            @NonNull
                    @Description(
                            "Version of a release, for the changes of all later ones; or a day, for those of the releases published on that day or later.")
                    String since,
            @Description("Only of these tables, by the name of their file in db/data.") @Nullable
                    List<@NonNull String> tables,
            @Description("Only of rows that name one of these actors first; any codes.") @Nullable
                    List<@NonNull String> actors,
            PageRequest page) {
        return changes.page(since, tables, actors, page);
    }

    @Description("The release before; null for the first one of this database.")
    public EarlierRelease previous(@Source Release release) {
        return releases.before(release.number());
    }

    @Description("The release before; null for the first one of this database.")
    public EarlierRelease previous(@Source EarlierRelease release) {
        return releases.before(release.number());
    }

    @NonNull
    @Description("Number of changed rows by name of the table; empty for the first release of this database.")
    public List<@NonNull TableChange> changes(@Source Release release) {
        return releases.changesOf(release.number());
    }

    @NonNull
    @Description("Number of changed rows by name of the table; empty for the first release of this database.")
    public List<@NonNull TableChange> changes(@Source EarlierRelease release) {
        return releases.changesOf(release.number());
    }

    @NonNull
    @Description(
            "The 20 largest changes: measured numbers by their relative change, then new values, then others. Empty for the first release and for one that is not among the last ten.")
    public CompletionStage<List<@NonNull Change>> largestChanges(@Source Release release) {
        return Batches.lookUp("largest changes", release.number(), repository::largest);
    }

    @NonNull
    @Description(
            "The 20 largest changes: measured numbers by their relative change, then new values, then others. Empty for the first release and for one that is not among the last ten.")
    public CompletionStage<List<@NonNull Change>> largestChanges(@Source EarlierRelease release) {
        return Batches.lookUp("largest changes", release.number(), repository::largest);
    }

    @Description("Actor that the row names first; null if it names none, or one that has been removed.")
    public Actor actor(@Source Change change) {
        return actors.byCode(change.actorCode());
    }
}
