package org.cyberatlas.release;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A release that was loaded into this database before the current one.")
public record EarlierRelease(
        @Description("Place among the releases of this database, from 1.")
        int number,

        @NonNull @Description("Digest of all rows that were loaded.")
        String version,

        @NonNull @Description("Day on which those rows were published.")
        LocalDate publishedOn) {}
