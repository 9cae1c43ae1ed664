package org.cyberatlas.project;

import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Part of an actor in a project, as one source has it. */
@Description("Part of an actor in a project, as one source has it.")
public record ProjectActor(
        @NonNull @Description("Role.") ProjectRole role,

        @Description("Further remarks; null if there are none.")
        String note,

        @NonNull @Description("How close to the origin it was read.")
        Verification verification,

        @Ignore String projectCode,
        @Ignore String actorCode,
        @Ignore String sourceCode) {}
