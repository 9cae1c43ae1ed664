package org.cyberatlas.observation;

import java.util.List;
import org.cyberatlas.shared.period.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** How far the readings of an indicator reach. */
@Description("How far the readings of an indicator reach.")
public record Coverage(
        @Ignore String indicatorCode,

        @Description("Number of actors with at least one reading.")
        int actors,

        @Description("Number of readings, rivals and earlier editions included.")
        int readings,

        @Description("Earliest year; null where no reading is dated.")
        Integer firstYear,

        @Description("Latest year; null where no reading is dated.")
        Integer lastYear,

        @Description(
                "Day, month or year in which a newer edition of one of its sources is expected, the earliest of them; null if no publisher says so.")
        PartialDate nextExpected,

        @Ignore List<String> sourceCodes) {}
