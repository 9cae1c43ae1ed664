package org.cyberatlas.example;

import io.smallrye.graphql.client.vertx.typesafe.VertxTypesafeGraphQLClientBuilder;
import io.vertx.core.Vertx;
import java.util.List;

/** Peru, Canada and the European Union side by side. */
public final class Compare {

    private Compare() {}

    public static void main(String... arguments) {
        String endpoint = arguments.length > 0 ? arguments[0] : "http://localhost:8080/graphql";
        Vertx vertx = Vertx.vertx();
        try {
            print(new VertxTypesafeGraphQLClientBuilder().vertx(vertx).endpoint(endpoint).build(Atlas.class));
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
            List<Atlas.Round> rounds = dialogue.rounds().nodes();
            System.out.println(dialogue.name() + ": " + (rounds.isEmpty() ? "no round is known" : shown(rounds.get(0))));
        }
    }

    private static String shown(Atlas.Round round) {
        String day = round.start() == null ? "on an unknown day" : round.start();
        return "last met " + day + ", " + (round.city() == null ? "place unknown" : round.city());
    }

    private static String shown(Atlas.Observation observation) {
        if (observation == null) {
            return "not known";
        }
        String figure = observation.tier() == null ? String.valueOf(observation.value()) : observation.tier();
        String period = observation.period() == null ? "no date" : observation.period().label();
        return figure + " (" + observation.source().publisher() + ", " + period + ")";
    }
}
