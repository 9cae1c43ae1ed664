package org.cyberatlas.cyberoperation;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.cyberatlas.actor.Actor;
import org.cyberatlas.actor.ActorLookup;
import org.cyberatlas.shared.catalogue.Filters;
import org.cyberatlas.shared.error.Range;
import org.cyberatlas.shared.page.Connection;
import org.cyberatlas.shared.page.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Fields about the public attribution of cyber operations. */
@GraphQLApi
public class AttributionApi {

    private static final String MANNERS = "Only these manners; null for all but SUPPORTED, which is no attribution.";

    private final AttributionLookup lookup;
    private final CyberOperationLookup cyberOperations;
    private final ActorLookup actors;

    AttributionApi(AttributionLookup lookup, CyberOperationLookup operations, ActorLookup actors) {
        this.lookup = lookup;
        this.cyberOperations = operations;
        this.actors = actors;
    }

    @Query
    @NonNull
    @Description("Public attributions of cyber operations, oldest first with unknown dates last, then by operation and"
            + " attributor.")
    public Connection<Attribution> attributions(
            @Description("Only those by one of these actors; any codes, null for all.") @Nullable
                    List<@NonNull String> by,
            @Description("Only attributions to one of these States; any codes, null for all.") @Nullable
                    List<@NonNull String> to,
            @Description("Only those of these operations, by code; null for all.") @Nullable
                    List<@NonNull String> operations,
            @Description(MANNERS) @Nullable List<@NonNull AttributionManner> manners,
            @Description("Only attributions that may be of this day or a later one; undated ones do not match.")
                    LocalDate from,
            @Description("Only attributions that may be of this day or an earlier one; undated ones do not match.")
                    LocalDate until,
            PageRequest page) {
        Range.requireInOrder("from", from, "until", until);
        List<String> attributors = actors.known("by", by);
        List<String> states = actors.knownCountries("to", to);
        List<String> codes = cyberOperations.known("operations", operations);
        return lookup.connection(
                attribution -> Filters.anyOf(attributors, attribution.attributorCode())
                        && Filters.anyOf(states, attribution.attributedToCode())
                        && Filters.anyOf(codes, attribution.operationCode())
                        && isOf(manners, attribution)
                        && Filters.within(from, until, attribution.date()),
                page);
    }

    @NonNull
    @Description("Attributions that it made in public, oldest first with unknown dates last, then by operation.")
    public Connection<Attribution> attributionsMade(
            @Source Actor actor,
            @Description("Only attributions to one of these States; any codes, null for all.") @Nullable
                    List<@NonNull String> to,
            @Description(MANNERS) @Nullable List<@NonNull AttributionManner> manners,
            PageRequest page) {
        List<String> states = actors.knownCountries("to", to);
        return lookup.connection(
                attribution -> attribution.attributorCode().equals(actor.getCode())
                        && Filters.anyOf(states, attribution.attributedToCode())
                        && isOf(manners, attribution),
                page);
    }

    @NonNull
    @Description(
            "Attributions that name it, whatever responsibility they see with it, oldest first with unknown dates last,"
                    + " then by operation and attributor.")
    public Connection<Attribution> attributionsReceived(
            @Source Actor actor,
            @Description("Only those by one of these actors; any codes, null for all.") @Nullable
                    List<@NonNull String> by,
            @Description(MANNERS) @Nullable List<@NonNull AttributionManner> manners,
            PageRequest page) {
        List<String> attributors = actors.known("by", by);
        return lookup.connection(
                attribution -> actor.getCode().equals(attribution.attributedToCode())
                        && Filters.anyOf(attributors, attribution.attributorCode())
                        && isOf(manners, attribution),
                page);
    }

    @NonNull
    @Description("Its public attributions, oldest first with unknown dates last, then by attributor.")
    public Connection<Attribution> attributions(
            @Source CyberOperation operation,
            @Description(MANNERS) @Nullable List<@NonNull AttributionManner> manners,
            PageRequest page) {
        return lookup.connection(
                attribution -> attribution.operationCode().equals(operation.code()) && isOf(manners, attribution),
                page);
    }

    @NonNull
    @Description("Operation that it attributes.")
    public CyberOperation operation(@Source Attribution attribution) {
        return cyberOperations.byCode(attribution.operationCode());
    }

    @NonNull
    @Description("State or organisation whose act it is.")
    public Actor attributor(@Source Attribution attribution) {
        return actors.byCode(attribution.attributorCode());
    }

    @Description("State that the act names; null if it names none.")
    public Actor attributedTo(@Source Attribution attribution) {
        return actors.byCode(attribution.attributedToCode());
    }

    @NonNull
    @Description(
            "Other attributors in the same joint text or on a day agreed among several, by code; empty if there are none.")
    public List<@NonNull Actor> jointWith(@Source Attribution attribution) {
        return actors.byCodes(attribution.jointWithCodes());
    }

    private static boolean isOf(List<AttributionManner> manners, Attribution attribution) {
        return manners == null
                ? attribution.manner() != AttributionManner.SUPPORTED
                : manners.contains(attribution.manner());
    }
}
