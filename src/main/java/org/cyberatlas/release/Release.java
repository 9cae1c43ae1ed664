package org.cyberatlas.release;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Rows that are loaded now.")
public record Release(
        @Description("Place among the releases of this database, from 1.")
        int number,

        @NonNull @Description("Digest of all loaded rows: equal rows have an equal version, wherever they are loaded.")
        String version,

        @NonNull @Description("The day on which these rows were published.")
        LocalDate publishedOn) {}
