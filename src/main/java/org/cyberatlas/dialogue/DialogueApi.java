package org.cyberatlas.dialogue;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.Country;
import org.cyberatlas.dialogue.DialogueRoundRepository.RoundsArguments;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.cyberatlas.source.SourceLookup;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Queries and fields of dialogues and of their rounds. */
@GraphQLApi
public class DialogueApi {

    private final DialogueLookup lookup;
    private final DialogueRoundRepository rounds;
    private final ActorLookup actors;
    private final SourceLookup sources;

    DialogueApi(DialogueLookup lookup, DialogueRoundRepository rounds, ActorLookup actors, SourceLookup sources) {
        this.lookup = lookup;
        this.rounds = rounds;
        this.actors = actors;
        this.sources = sources;
    }

    @Query
    @Description("One dialogue by its code, in any case; null if there is none.")
    public Dialogue dialogue(@NonNull @Description("EU-USA-CYBER, …") String code) {
        return lookup.find(code).orElse(null);
    }

    @Query
    @NonNull
    @Description("Dialogues, by code.")
    public Connection<Dialogue> dialogues(
            @Description("Only those in which all of these actors are parties; any codes.") @Nullable
                    List<@NonNull String> between,
            @Description("Only these kinds.") @Nullable List<@NonNull DialogueKind> kinds,
            PageRequest page) {
        List<String> all = actors.known("between", between);
        return lookup.connection(
                dialogue -> Filters.allOf(all, dialogue.partyCodes()) && Filters.anyOf(kinds, dialogue.kind()), page);
    }

    @NonNull
    @Description("Dialogues in which it is a party, by code.")
    public Connection<Dialogue> dialogues(
            @Source Actor actor,
            @Description("Only these kinds.") @Nullable List<@NonNull DialogueKind> kinds,
            @Description("Only dialogues with at least one of these other actors; any codes.") @Nullable
                    List<@NonNull String> with,
            PageRequest page) {
        List<String> others = actors.known("with", with);
        return lookup.connection(
                dialogue -> dialogue.partyCodes().contains(actor.getCode())
                        && Filters.anyOf(kinds, dialogue.kind())
                        && Filters.oneOf(others, dialogue.partnersOf(actor.getCode())),
                page);
    }

    @NonNull
    @Description("Parties, in the order of the dialogue's name.")
    public List<@NonNull Actor> parties(@Source Dialogue dialogue) {
        return actors.byCodes(dialogue.partyCodes());
    }

    @NonNull
    @Description("Parties other than the given actor; all parties if it is not one of them.")
    public List<@NonNull Actor> partners(
            @Source Dialogue dialogue, @NonNull @Description("EU, PER, PE or 604.") String of) {
        return actors.byCodes(
                dialogue.partnersOf(actors.known("of", List.of(of)).get(0)));
    }

    @Description("Source of the purposes; null if it is the source of the dialogue or not known.")
    public org.cyberatlas.source.Source purposeSource(@Source Dialogue dialogue) {
        return sources.byCode(dialogue.purposeSourceCode());
    }

    @Query
    @NonNull
    @Description("Rounds of all dialogues, by first day, those of unknown date last, then by number.")
    public Connection<DialogueRound> dialogueRounds(
            @Description("Only those of dialogues in which all of these actors are parties; any codes.") @Nullable
                    List<@NonNull String> between,
            @Description("Only rounds that may reach into this day or a later one; undated ones do not match.")
                    LocalDate from,
            @Description("Only rounds that may reach into this day or an earlier one; undated ones do not match.")
                    LocalDate to,
            PageRequest page) {
        RoundsArguments arguments = new RoundsArguments(from, to, page);
        List<String> parties = actors.known("between", between);
        List<String> dialogues = parties == null
                ? null
                : lookup.all().stream()
                        .filter(dialogue -> Filters.allOf(parties, dialogue.partyCodes()))
                        .map(Dialogue::code)
                        .toList();
        return rounds.page(dialogues, arguments);
    }

    @NonNull
    @Description("Its rounds as sources have them, by first day, those of unknown date last, then by number.")
    public CompletionStage<@NonNull Connection<DialogueRound>> rounds(
            @Source Dialogue dialogue,
            @Description("Only rounds that may reach into this day or a later one; undated ones do not match.")
                    LocalDate from,
            @Description("Only rounds that may reach into this day or an earlier one; undated ones do not match.")
                    LocalDate to,
            PageRequest page) {
        return Batches.load(dialogue.code(), new RoundsArguments(from, to, page), rounds::ofDialogues);
    }

    @NonNull
    @Description("The dialogue that it is a round of.")
    public Dialogue dialogue(@Source DialogueRound round) {
        return lookup.byCode(round.dialogueCode());
    }

    @Description("Country of the meeting, or host of an online one; null if not known.")
    public Country country(@Source DialogueRound round) {
        return actors.countryByCode(round.countryCode());
    }

    @NonNull
    @Description("Rounds of the same number that other sources date differently; empty if none differs.")
    public CompletionStage<@NonNull List<@NonNull DialogueRound>> conflicting(@Source DialogueRound round) {
        return Batches.load(round.nodeKey(), rounds::conflicting);
    }
}
