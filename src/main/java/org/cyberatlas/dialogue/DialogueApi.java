package org.cyberatlas.dialogue;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.batch.AtHand;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.Page;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Questions about who talks to whom. */
@GraphQLApi
public class DialogueApi {

    private final DialogueRepository repository;
    private final DialogueLookup lookup;
    private final ActorLookup actors;
    private final SourceLookup sources;

    DialogueApi(DialogueRepository repository, DialogueLookup lookup, ActorLookup actors, SourceLookup sources) {
        this.repository = repository;
        this.lookup = lookup;
        this.actors = actors;
        this.sources = sources;
    }

    @Query
    @Description("One dialogue by its code, in any case; null where there is none.")
    public CompletionStage<Dialogue> dialogue(@NonNull @Description("EU-USA-CYBER, …") String code) {
        return lookup.find(code);
    }

    @Query
    @NonNull
    @Description("Dialogues, by code.")
    public Connection<Dialogue> dialogues(
            @Description("Only those in which all of these actors are parties; any codes.") @Nullable
                    List<@NonNull String> between,
            @Description("Only these kinds.") @Nullable List<@NonNull DialogueKind> kinds,
            PageRequest page) {
        return new Connection<>(repository.between(actors.known("between", between), kinds, page));
    }

    @NonNull
    @Description("Dialogues in which it is a party, by code.")
    public CompletionStage<@NonNull Connection<Dialogue>> dialogues(
            @Source Actor actor,
            @Description("Only these kinds.") @Nullable List<@NonNull DialogueKind> kinds,
            @Description("Only those with at least one of these other actors; any codes.") @Nullable
                    List<@NonNull String> with,
            PageRequest page) {
        return Batches.load(actor.getCode(), new Asked(kinds, with, page), this::dialoguesOfActors)
                .thenApply(Connection::new);
    }

    @NonNull
    @Description("Everyone at the table, in the order of the name.")
    @AtHand
    public CompletionStage<@NonNull List<@NonNull Actor>> parties(@Source Dialogue dialogue) {
        return actors.byCodes(dialogue.partyCodes());
    }

    @NonNull
    @Description("Everyone at the table but this one; all parties where it is none of them.")
    public CompletionStage<@NonNull List<@NonNull Actor>> partners(
            @Source Dialogue dialogue, @NonNull @Description("EU, PER, PE or 604.") String of) {
        return Batches.load(dialogue.code(), of, this::codeOfOne)
                .thenCombine(actors.byCodes(dialogue.partyCodes()), (code, parties) -> parties.stream()
                        .filter(party -> !party.getCode().equals(code))
                        .toList());
    }

    @NonNull
    @Description("Who says so.")
    @AtHand
    public CompletionStage<org.cyberatlas.source.@NonNull Source> source(@Source Dialogue dialogue) {
        return sources.byCode(dialogue.sourceCode());
    }

    @Description("Who states the purposes; null where that is the source of the dialogue or where none is known.")
    @AtHand
    public CompletionStage<org.cyberatlas.source.Source> purposeSource(@Source Dialogue dialogue) {
        return sources.byCode(dialogue.purposeSourceCode());
    }

    private Map<String, Page<Dialogue>> dialoguesOfActors(List<String> codes, Asked asked) {
        return repository.ofActors(codes, actors.known("with", asked.with()), asked.kinds(), asked.page());
    }

    /** One code for all dialogues, so that it is looked up once however many are asked. */
    private Map<String, String> codeOfOne(List<String> dialogueCodes, String of) {
        String code = actors.known("of", List.of(of)).get(0);
        return dialogueCodes.stream().collect(Collectors.toMap(Function.identity(), dialogueCode -> code));
    }

    private record Asked(List<DialogueKind> kinds, List<String> with, PageRequest page) {}
}
