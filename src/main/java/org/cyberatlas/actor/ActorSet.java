package org.cyberatlas.actor;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** All conditions given must hold; within one list, any entry will do. No condition at all means every actor. */
@Input("ActorSet")
@Description("Set of actors by their relations: all given conditions must hold; within a list, one entry is enough.")
public record ActorSet(
        @Nullable @Description("These actors, by any of their codes; AU is the African Union, AUS is Australia.")
        List<@NonNull String> codes,

        @Nullable @Description("Countries of these M49 regions, such as Europe.")
        List<@NonNull String> regions,

        @Nullable @Description("Countries of these M49 subregions, such as Northern America.")
        List<@NonNull String> subregions,

        @Nullable
        @Description("Current full members of one of these organisations, or actors in the roles that are given.")
        List<@NonNull String> memberOf,

        @Nullable
        @Description(
                "Roles that count as being a member for memberOf: those in force, and FORMER_MEMBER for actors that left; MEMBER alone if none is given.")
        List<@NonNull MembershipRole> roles,

        @Nullable @Description("Partners in a dialogue with one of these actors.")
        List<@NonNull String> dialogueWith,

        @Nullable @Description("Parties or members of a partnership that one of these actors is in.")
        List<@NonNull String> partnerOf,

        @Nullable @Description("Parties to one of these instruments; a signature alone makes no party.")
        List<@NonNull String> partyTo,

        @Nullable
        @Description(
                "States recorded as voting YES on one of these instruments; an absence is no vote, and a State without a record is not among them.")
        List<@NonNull String> votedFor,

        @Nullable @Description("States recorded as voting NO on one of these instruments.")
        List<@NonNull String> votedAgainst,

        @Nullable @Description("States recorded as abstaining on one of these instruments.")
        List<@NonNull String> abstainedOn,

        @Nullable
        @Description("Parties or members of one of these partnerships, by code; lists of members may be partial.")
        List<@NonNull String> supports,

        @Nullable @Description("Countries that share a land border with one of these.")
        List<@NonNull String> bordering,

        @Nullable
        @Description(
                "Actors with a law on one of these subjects that is not repealed; actors without a law that was read do not match.")
        List<@NonNull LawSubject> lawOn,

        @Nullable
        @Description(
                "Actors that attributed an operation to one of these States, support for the attribution of another not"
                        + " counted.")
        List<@NonNull String> attributedTo,

        @Description(
                "True for actors with a national cybersecurity strategy, drafts not counted; false for those of which a"
                        + " source says that it found none. An actor of which neither is known is in neither set.")
        Boolean hasStrategy,

        @Description(
                "True for actors with a response team that has not ended, or of which a source says that there is one;"
                        + " false for those of which sources say that there is none. An actor of which neither is known is in"
                        + " neither set.")
        Boolean hasResponseTeam,

        @Description("True for Member States of the United Nations only, false for all others.")
        Boolean unMember,

        @Description("Leaves out this set.") ActorSet not) {}
