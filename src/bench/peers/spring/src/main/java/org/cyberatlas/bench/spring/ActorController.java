package org.cyberatlas.bench.spring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.cyberatlas.bench.spring.ListRepository.Observations;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ActorController {

    private final ActorRepository actors;

    ActorController(ActorRepository actors) {
        this.actors = actors;
    }

    record ActorSet(List<String> codes) {}

    @QueryMapping
    Optional<Country> country(@Argument String code) {
        return actors.find(Country.class, code);
    }

    @QueryMapping
    Optional<Organisation> organisation(@Argument String code) {
        return actors.find(Organisation.class, code);
    }

    @QueryMapping
    Connection<Country> countries(@Argument ActorSet among, @Argument int first) {
        return new Connection<>(actors.known(among.codes()).stream()
                .filter(Country.class::isInstance)
                .map(Country.class::cast)
                .sorted(Comparator.comparing(Country::getCode))
                .limit(first)
                .toList());
    }

    @SchemaMapping(typeName = "Actor")
    CompletableFuture<Connection<Observation>> observations(
            Actor actor,
            @Argument ObservationFilter filter,
            @Argument int first,
            DataLoader<Listed<Observations>, List<Observation>> observations) {
        Observations asked = new Observations(filter == null ? ObservationFilter.NONE : filter, first);
        return observations.load(new Listed<>(actor.getCode(), asked)).thenApply(Connection::new);
    }

    @SchemaMapping
    CompletableFuture<Connection<Dialogue>> dialogues(
            Organisation organisation, @Argument int first, DataLoader<Listed<Integer>, List<Dialogue>> dialogues) {
        return dialogues.load(new Listed<>(organisation.getCode(), first)).thenApply(Connection::new);
    }
}
