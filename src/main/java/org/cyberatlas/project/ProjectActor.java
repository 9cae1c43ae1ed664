package org.cyberatlas.project;

import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Part of an actor in a project, as one source has it.")
public record ProjectActor(
        @Ignore @References("projects") @Description("Project.")
        String projectCode,

        @Ignore @References("actors") @Description("State or organisation that takes part.")
        String actorCode,

        @NonNull @Description("Role.") ProjectRole role,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Publication in which it was read.")
        String sourceCode)
        implements Sourced {}
