package org.cyberatlas.observation;

import java.util.List;
import org.cyberatlas.shared.period.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

@Description("Extent of the observations of an indicator.")
public record Coverage(
        @Ignore String indicatorCode,

        @Description("Number of actors with at least one observation.")
        int actors,

        @Description("Number of observations, rivals and earlier editions included.")
        int readings,

        @Description("Earliest year; null if no observation is dated.")
        Integer firstYear,

        @Description("Latest year; null if no observation is dated.")
        Integer lastYear,

        @Description(
                "Earliest day, month or year in which a newer edition of one of its sources is expected; null if no publisher announces one.")
        PartialDate nextExpected,

        @Ignore List<String> sourceCodes) {}
