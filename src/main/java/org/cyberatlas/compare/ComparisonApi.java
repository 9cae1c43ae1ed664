package org.cyberatlas.compare;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.actor.CurrentMembers;
import org.cyberatlas.actor.Organisation;
import org.cyberatlas.dialogue.Dialogue;
import org.cyberatlas.dialogue.DialogueLookup;
import org.cyberatlas.finding.Topic;
import org.cyberatlas.indicator.IndicatorCategory;
import org.cyberatlas.instrument.Instrument;
import org.cyberatlas.instrument.InstrumentParties;
import org.cyberatlas.observation.Observation;
import org.cyberatlas.partnership.Partnership;
import org.cyberatlas.partnership.PartnershipLookup;
import org.cyberatlas.ranking.GroupStatistics;
import org.cyberatlas.ranking.StatisticsLookup;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.vote.VotingAgreement;
import org.cyberatlas.vote.VotingAgreements;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Query and fields of comparisons, which cross all features. */
@GraphQLApi
public class ComparisonApi {

    private final ComparisonLookup comparisons;
    private final CurrentMembers members;
    private final ActorLookup actors;
    private final InstrumentParties instruments;
    private final DialogueLookup dialogues;
    private final PartnershipLookup partnerships;
    private final VotingAgreements agreements;
    private final StatisticsLookup statistics;

    ComparisonApi(
            ComparisonLookup comparisons,
            CurrentMembers members,
            ActorLookup actors,
            InstrumentParties instruments,
            DialogueLookup dialogues,
            PartnershipLookup partnerships,
            VotingAgreements agreements,
            StatisticsLookup statistics) {
        this.comparisons = comparisons;
        this.members = members;
        this.actors = actors;
        this.instruments = instruments;
        this.dialogues = dialogues;
        this.partnerships = partnerships;
        this.agreements = agreements;
        this.statistics = statistics;
    }

    @Query
    @NonNull
    @Description("Comparison of two to twelve States and organisations, in the requested order.")
    public Comparison compare(
            @NonNull @Description("Their codes in any form, each actor once.") List<@NonNull String> actors,
            @Nullable
                    @Description(
                            "Rows for these indicators, in this order; if omitted, for every indicator of which one of them has an observation, of the requested year unless nearestYear is true.")
                    List<@NonNull String> indicators,
            @Nullable @Description("Only indicators of these categories.") List<@NonNull IndicatorCategory> categories,
            @Nullable @Description("Only findings on these topics.") List<@NonNull Topic> topics,
            @Description(
                            "Year of the cells; if omitted, the newest in which most of the actors have a value, for each row.")
                    Integer year,
            @DefaultValue("false")
                    @Description(
                            "True to show the dated observation of the nearest year for an actor without one of the requested year; needs year.")
                    Boolean nearestYear) {
        return comparisons.of(actors, indicators, categories, topics, year, nearestYear);
    }

    @NonNull
    @Description("Compared actors, in the requested order.")
    public List<@NonNull Actor> actors(@Source Comparison comparison) {
        return actors.byCodes(comparison.actorCodes());
    }

    @NonNull
    @Description("One row per indicator, in the requested order, otherwise by code.")
    public CompletionStage<List<@NonNull ComparisonRow>> rows(@Source Comparison comparison) {
        return Batches.load(comparison, compared -> compared.stream()
                .collect(Collectors.toMap(Function.identity(), comparisons::rows)));
    }

    @NonNull
    @Description("Findings of the actors, one row per topic with a finding about at least one of them.")
    public List<@NonNull ComparisonTopic> findings(@Source Comparison comparison) {
        return comparisons.topics(comparison);
    }

    @NonNull
    @Description("Organisations of which at least two of them are current full members, by code.")
    public List<@NonNull Organisation> sharedMemberships(@Source Comparison comparison) {
        return actors.byCodes(members.shared(comparison.actorCodes())).stream()
                .map(Organisation.class::cast)
                .toList();
    }

    @NonNull
    @Description("Instruments to which at least two of them are parties, by code.")
    public List<@NonNull Instrument> sharedInstruments(@Source Comparison comparison) {
        return instruments.shared(comparison.actorCodes());
    }

    @NonNull
    @Description("Dialogues in which at least two of them are parties, by code.")
    public List<@NonNull Dialogue> dialoguesBetween(@Source Comparison comparison) {
        return dialogues.shared(comparison.actorCodes());
    }

    @NonNull
    @Description("Partnerships that at least two of them are in, as party or member, by code.")
    public List<@NonNull Partnership> partnershipsBetween(@Source Comparison comparison) {
        return partnerships.shared(comparison.actorCodes());
    }

    @NonNull
    @Description(
            "Partnerships that at least two of them have joined as members, such as coalitions and calls, by code.")
    public List<@NonNull Partnership> sharedPartnerships(@Source Comparison comparison) {
        return partnerships.joined(comparison.actorCodes());
    }

    @NonNull
    @Description(
            "Voting agreement of each pair of the actors, highest share first, then by the number of votes compared.")
    public CompletionStage<List<@NonNull VotingAgreement>> votingAgreement(@Source Comparison comparison) {
        return Batches.load(comparison.actorCodes(), agreements::betweenEach);
    }

    @Description(
            "Statistics of the current full members of the organisation in the row's year, computed by the atlas; null for a country, or if no member has a value of that year.")
    public CompletionStage<GroupStatistics> members(@Source ComparisonCell cell) {
        return cell.membersOf() == null
                ? CompletableFuture.completedFuture(null)
                : Batches.load(cell.membersOf(), statistics::ofMembers);
    }

    @NonNull
    @Description("Actor of the cell.")
    public Actor actor(@Source ComparisonCell cell) {
        return actors.byCode(cell.actorCode());
    }

    @Description("Preferred observation; null if the actor has none.")
    public Observation observation(@Source ComparisonCell cell) {
        return cell.observation();
    }

    @NonNull
    @Description("Actor of the cell.")
    public Actor actor(@Source ComparisonTopic.Cell cell) {
        return actors.byCode(cell.actorCode());
    }
}
