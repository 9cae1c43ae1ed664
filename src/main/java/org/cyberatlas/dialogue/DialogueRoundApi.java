package org.cyberatlas.dialogue;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.Country;
import org.cyberatlas.dialogue.DialogueRoundRepository.RoundsArguments;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.error.Range;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Queries and fields of dialogue rounds. */
@GraphQLApi
public class DialogueRoundApi {

    private final DialogueRoundRepository repository;
    private final DialogueLookup dialogues;
    private final ActorLookup actors;

    DialogueRoundApi(DialogueRoundRepository repository, DialogueLookup dialogues, ActorLookup actors) {
        this.repository = repository;
        this.dialogues = dialogues;
        this.actors = actors;
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
        Range.requireInOrder("from", from, "to", to);
        return rounds(actors.known("between", between), from, to, page);
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
        return Batches.load(dialogue.code(), new RoundsArguments(from, to, page), repository::ofDialogues);
    }

    @NonNull
    @Description("The dialogue that it is a round of.")
    public Dialogue dialogue(@Source DialogueRound round) {
        return dialogues.byCode(round.dialogueCode());
    }

    @Description("Country of the meeting, or host of an online one; null if not known.")
    public Country country(@Source DialogueRound round) {
        return actors.countryByCode(round.countryCode());
    }

    @NonNull
    @Description("Rounds of the same number that other sources date differently; empty if none differs.")
    public CompletionStage<@NonNull List<@NonNull DialogueRound>> conflicting(@Source DialogueRound round) {
        return Batches.load(round.nodeKey(), repository::conflicting);
    }

    private Connection<DialogueRound> rounds(List<String> parties, LocalDate from, LocalDate to, PageRequest page) {
        List<String> among = parties == null
                ? null
                : dialogues.all().stream()
                        .filter(dialogue -> Filters.allOf(parties, dialogue.partyCodes()))
                        .map(Dialogue::code)
                        .toList();
        return repository.page(among, from, to, page);
    }
}
