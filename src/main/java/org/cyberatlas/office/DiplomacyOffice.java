package org.cyberatlas.office;

import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Office of cyber diplomacy, as one source has it; never the person who holds it.")
public record DiplomacyOffice(
        @NonNull @Description("The atlas's own code.") String code,

        @Ignore @References("actors") @Description("State or organisation whose office it is.")
        String actorCode,

        @Description("Title; null if the source gives none.")
        String title,

        @NonNull @Description("Kind of office.") OfficeKind kind,

        @Description("Ministry or other body that it belongs to; null if not known.")
        String institution,

        @Description("Date since which it exists; null if not known.")
        PartialDate since,

        @Description("Date until which it existed under this title; null if it still does, or if not known.")
        PartialDate until,

        @Description("Date on which it existed, as the source shows; null if the source shows none.")
        PartialDate seen,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Publication in which it was read.")
        String sourceCode)
        implements Sourced {}
