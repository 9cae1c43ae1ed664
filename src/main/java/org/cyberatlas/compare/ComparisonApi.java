package org.cyberatlas.compare;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.Organisation;
import org.cyberatlas.dialogue.Dialogue;
import org.cyberatlas.dialogue.DialogueLookup;
import org.cyberatlas.finding.Topic;
import org.cyberatlas.indicator.IndicatorCategory;
import org.cyberatlas.instrument.Instrument;
import org.cyberatlas.instrument.InstrumentLookup;
import org.cyberatlas.observation.Observation;
import org.cyberatlas.partnership.Partnership;
import org.cyberatlas.partnership.PartnershipLookup;
import org.cyberatlas.shared.batch.AtHand;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The question that crosses all features: these actors, side by side. */
@GraphQLApi
public class ComparisonApi {

    private final ComparisonLookup comparisons;
    private final Topics topics;
    private final SharedRepository shared;
    private final ActorLookup actors;
    private final InstrumentLookup instruments;
    private final DialogueLookup dialogues;
    private final PartnershipLookup partnerships;

    ComparisonApi(
            ComparisonLookup comparisons,
            Topics topics,
            SharedRepository shared,
            ActorLookup actors,
            InstrumentLookup instruments,
            DialogueLookup dialogues,
            PartnershipLookup partnerships) {
        this.comparisons = comparisons;
        this.topics = topics;
        this.shared = shared;
        this.actors = actors;
        this.instruments = instruments;
        this.dialogues = dialogues;
        this.partnerships = partnerships;
    }

    @Query
    @NonNull
    @Description("Two to twelve States and organisations side by side, in the order asked.")
    public Comparison compare(
            @NonNull @Description("Their codes in any form, each actor once.") List<@NonNull String> actors,
            @Nullable
                    @Description(
                            "Rows for these indicators, in this order; without it, for every indicator of which one of them has a reading.")
                    List<@NonNull String> indicators,
            @Nullable @Description("Only indicators of these categories.") List<@NonNull IndicatorCategory> categories,
            @Nullable @Description("Only findings on these topics.") List<@NonNull Topic> topics,
            @Description("Year of the cells; without it, per row the newest in which most of the actors have a value.")
                    Integer year,
            @DefaultValue("false")
                    @Description(
                            "True to show, where an actor has no reading of the year asked for, the one of the nearest year.")
                    Boolean nearestYear) {
        return comparisons.of(actors, indicators, categories, topics, year, nearestYear);
    }

    @NonNull
    @Description("The actors compared, in the order asked.")
    @AtHand
    public CompletionStage<List<@NonNull Actor>> actors(@Source Comparison comparison) {
        return actors.byCodes(comparison.asked().actors());
    }

    @NonNull
    @Description("One row per indicator, in the order asked or else by code.")
    public List<@NonNull ComparisonRow> rows(@Source Comparison comparison) {
        return comparisons.rows(comparison);
    }

    @NonNull
    @Description("Findings side by side, one row per topic on which something was found about one of the actors.")
    public List<@NonNull ComparisonTopic> findings(@Source Comparison comparison) {
        return topics.of(comparison.asked());
    }

    @NonNull
    @Description("Organisations of which at least two of them are current full members, by code.")
    public CompletionStage<List<@NonNull Organisation>> sharedMemberships(@Source Comparison comparison) {
        return actors.organisationsByCodes(shared.memberships(comparison.asked().actors()));
    }

    @NonNull
    @Description("Instruments to which at least two of them are parties, by code.")
    public CompletionStage<List<@NonNull Instrument>> sharedInstruments(@Source Comparison comparison) {
        return instruments.byCodes(shared.instruments(comparison.asked().actors()));
    }

    @NonNull
    @Description("Dialogues at whose table at least two of them sit, by code.")
    public CompletionStage<List<@NonNull Dialogue>> dialoguesBetween(@Source Comparison comparison) {
        return dialogues.byCodes(shared.dialogues(comparison.asked().actors()));
    }

    @NonNull
    @Description("Partnerships that at least two of them are in, as party or member, by code.")
    public CompletionStage<List<@NonNull Partnership>> partnershipsBetween(@Source Comparison comparison) {
        return partnerships.byCodes(shared.partnerships(comparison.asked().actors()));
    }

    @NonNull
    @Description("Whose cell it is.")
    @AtHand
    public CompletionStage<Actor> actor(@Source ComparisonCell cell) {
        return actors.byCode(cell.actorCode());
    }

    @Description("The preferred reading; null where the actor has none.")
    @AtHand
    public Observation observation(@Source ComparisonCell cell) {
        return cell.reading();
    }

    @NonNull
    @Description("Whose cell it is.")
    @AtHand
    public CompletionStage<Actor> actor(@Source ComparisonTopic.Cell cell) {
        return actors.byCode(cell.actorCode());
    }
}
