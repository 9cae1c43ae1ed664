package org.cyberatlas.cyberoperation;

import java.util.List;
import org.cyberatlas.shared.period.PartialDate;
import org.cyberatlas.shared.table.References;
import org.cyberatlas.source.Sourced;
import org.cyberatlas.source.Verification;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
        "Number of persons and entities that a regime listed on one day, as one source has it; never the names of persons.")
public record SanctionListing(
        @Ignore @References("sanction_regimes") @Description("Regime under which they were listed.")
        String regimeCode,

        @NonNull @Description("Date of the listing.") PartialDate date,

        @Ignore
        @References("actors")
        @Description("State that those listed act for or, for crime groups, live in; empty if not known.")
        String targetCode,

        @Description("Number of persons that were added, 0 if none; null if not known.")
        Integer persons,

        @Description("Number of entities that were added, 0 if none; null if not known.")
        Integer entities,

        @NonNull @Description("Names of listed entities; empty if none was read.")
        List<@NonNull String> entityNames,

        @Description("Act by which they were listed; null if not known.")
        String act,

        @Ignore
        @References("cyber_operations")
        @Description("Operation that is the reason; empty if the source names none.")
        String operationCode,

        @Description("Additional note; null if there is none.")
        String note,

        @NonNull @Description("Level of verification.") Verification verification,

        @Ignore @References("sources") @Description("Publication in which it was read.")
        String sourceCode)
        implements Sourced {}
