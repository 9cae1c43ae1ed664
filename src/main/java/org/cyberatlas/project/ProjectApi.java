package org.cyberatlas.project;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.error.BadInput;
import org.cyberatlas.shared.error.ErrorCode;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Fields about capacity-building projects. */
@GraphQLApi
public class ProjectApi {

    private final ProjectLookup lookup;
    private final ProjectActorLookup parts;
    private final ActorLookup actors;

    ProjectApi(ProjectLookup lookup, ProjectActorLookup parts, ActorLookup actors) {
        this.lookup = lookup;
        this.parts = parts;
        this.actors = actors;
    }

    @Query
    @NonNull
    @Description("Capacity-building projects, by code.")
    public Connection<Project> projects(
            @Description("Only those in which one of these actors takes part; any codes, null for all.") @Nullable
                    List<@NonNull String> actors,
            @Description("Role in which they take part, with actors; null for any.") ProjectRole role,
            @Description("Only these themes; null for all.") @Nullable List<@NonNull ProjectTheme> themes,
            PageRequest page) {
        if (role != null && actors == null) {
            throw new BadInput(ErrorCode.BAD_ARGUMENT, "role", "'role' says how the actors take part: give actors too");
        }
        List<String> known = this.actors.known("actors", actors);
        return lookup.connection(
                project -> Filters.anyOf(themes, project.theme())
                        && (known == null || parts.takesPart(known, project.code(), role)),
                page);
    }

    @NonNull
    @Description("Capacity-building projects in which it takes part, by code.")
    public Connection<Project> projects(
            @Source Actor actor,
            @Description("Only those in which it has this role; null for any.") ProjectRole role,
            PageRequest page) {
        return lookup.connection(project -> parts.takesPart(List.of(actor.getCode()), project.code(), role), page);
    }

    @NonNull
    @Description("Actors that take part, by role, code and source; an actor has one entry for each role and source.")
    public List<@NonNull ProjectActor> actors(
            @Source Project project, @Description("Only this role; null for all.") ProjectRole role) {
        return parts.inProject(project.code(), role);
    }

    @NonNull
    @Description("State or organisation that takes part.")
    public Actor actor(@Source ProjectActor part) {
        return actors.byCode(part.actorCode());
    }
}
