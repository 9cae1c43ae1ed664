package org.cyberatlas.bench.spring;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class DialogueController {

    private final ActorRepository actors;
    private final DialogueRepository dialogues;

    DialogueController(ActorRepository actors, DialogueRepository dialogues) {
        this.actors = actors;
        this.dialogues = dialogues;
    }

    @SchemaMapping
    CompletableFuture<Connection<DialogueRound>> rounds(
            Dialogue dialogue, @Argument int first, DataLoader<Listed<Integer>, List<DialogueRound>> rounds) {
        return rounds.load(new Listed<>(dialogue.getCode(), first)).thenApply(Connection::new);
    }

    @SchemaMapping
    CompletableFuture<List<Actor>> partners(
            Dialogue dialogue, @Argument String of, DataLoader<Listed<String>, List<Actor>> partners) {
        return partners.load(new Listed<>(dialogue.getCode(), of));
    }

    /** Everyone at the table of each dialogue but one. */
    Map<String, List<Actor>> partnersOf(List<String> codes, String of) {
        String one = actors.known(List.of(of)).get(0).getCode();
        return dialogues.findWithParties(codes).stream()
                .collect(toMap(Dialogue::getCode, dialogue -> dialogue.parties().stream()
                        .filter(party -> !party.getCode().equals(one))
                        .toList()));
    }
}
