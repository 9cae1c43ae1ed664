package org.cyberatlas.example;

import io.smallrye.graphql.client.vertx.typesafe.VertxTypesafeGraphQLClientBuilder;
import io.vertx.core.Vertx;
import java.util.List;

/** Peru, Canada and the European Union side by side. */
public final class Compare {

    private Compare() {}

    public static void main(String... arguments) {
        String address = arguments.length > 0 ? arguments[0] : "http://localhost:8080/graphql";
        Vertx vertx = Vertx.vertx();
        try {
            print(new VertxTypesafeGraphQLClientBuilder().vertx(vertx).endpoint(address).build(Atlas.class));
        } finally {
            vertx.close();
        }
    }

    private static void print(Atlas atlas) {
        Atlas.Comparison comparison =
                atlas.compare(List.of("PER", "CAN", "EU"), List.of("internet_users_pct", "gci_tier"), 2024, 1);

        for (Atlas.Row row : comparison.rows()) {
            System.out.println(row.indicator().name() + ", " + row.indicator().unit());
            row.cells().forEach(cell -> System.out.println("  " + cell.actor().code() + ": " + shown(cell.observation())));
        }
        for (Atlas.Dialogue dialogue : comparison.dialoguesBetween()) {
            for (Atlas.Round round : dialogue.rounds().nodes()) {
                String place = round.city() == null ? "place unknown" : round.city();
                System.out.println(dialogue.name() + ": last met " + round.start() + ", " + place);
            }
        }
    }

    private static String shown(Atlas.Observation observation) {
        if (observation == null) {
            return "not known";
        }
        String figure = observation.tier() == null ? String.valueOf(observation.value()) : observation.tier();
        return figure + " (" + observation.source().publisher() + ", " + observation.period().label() + ")";
    }
}
