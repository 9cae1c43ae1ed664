package org.cyberatlas.example;

import io.smallrye.graphql.client.typesafe.api.GraphQLClientApi;
import io.smallrye.graphql.client.typesafe.api.NestedParameter;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;

/** The query of the program. The fields of the records are selected, so a record has only those that are used. */
@GraphQLClientApi
interface Atlas {

    Comparison compare(
            @NonNull List<@NonNull String> actors,
            List<@NonNull String> indicators,
            Integer year,
            @NestedParameter("dialoguesBetween.rounds") Integer last);

    record Comparison(List<Row> rows, List<Dialogue> dialoguesBetween) {}

    record Row(Indicator indicator, List<Cell> cells) {}

    record Indicator(String name, String unit) {}

    /** The observation is null if none is known. */
    record Cell(Actor actor, Observation observation) {}

    record Actor(String code) {}

    record Observation(Double value, String tier, Period period, Source source) {}

    record Period(String label) {}

    record Source(String publisher) {}

    record Dialogue(String name, Rounds rounds) {}

    record Rounds(List<Round> nodes) {}

    /** The date is as precise as it is known: 2020, 2020-02 or 2020-02-20; null if it is not known. */
    record Round(String start, String city) {}
}
